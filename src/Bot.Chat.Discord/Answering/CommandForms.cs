using Bot.Chat.Discord.Protocol.Commands;
using Bot.Core.Chat;
using Bot.Core.Commands;

namespace Bot.Chat.Discord.Answering;

/// <summary>The catalogue as Discord registers it: names and descriptions in English, with Korean ones beside them.</summary>
internal static class CommandForms
{
    private const int DescriptionLength = 100;
    private const int ShortValue = 200;
    private const int LongValue = 1500;
    private const int HighestPage = 100_000;

    // topics/permissions: MANAGE_CHANNELS; no bit at all leaves a command to administrators until they say otherwise.
    private const string ManageChannels = "16";
    private const string Administrators = "0";

    public static IReadOnlyList<ApplicationCommand> Of(CommandCatalogue catalogue) => [.. catalogue.Descriptions.Select(command => Of(command, catalogue))];

    private static ApplicationCommand Of(CommandDescription command, CommandCatalogue catalogue) => new()
    {
        Name = command.Name,
        NameLocalizations = Korean(command.KoreanName),
        Description = Short(command.Summary.English),
        DescriptionLocalizations = Korean(Short(command.Summary.Korean)),
        Options = [.. command.Parameters.Where(IsShown).OrderByDescending(parameter => parameter.Required).Select(parameter => Option(parameter, catalogue))],
        DefaultMemberPermissions = command.Access switch
        {
            CommandAccess.ChannelManagers => ManageChannels,
            CommandAccess.Admins => Administrators,
            _ => null,
        },
    };

    // A place in an article is for buttons; nobody types it.
    private static bool IsShown(CommandParameter parameter) => parameter.Type != ParameterType.Place;

    private static CommandOption Option(CommandParameter parameter, CommandCatalogue catalogue)
    {
        var option = new CommandOption
        {
            Type = parameter.Type == ParameterType.Page ? CommandOptionType.Integer : CommandOptionType.String,
            Name = parameter.Name,
            NameLocalizations = Korean(parameter.KoreanName),
            Description = Short(parameter.Help.English),
            DescriptionLocalizations = Korean(Short(parameter.Help.Korean)),
            Required = parameter.Required ? true : null,
        };
        return parameter.Type switch
        {
            ParameterType.Page => option with { MinValue = 1, MaxValue = HighestPage },
            ParameterType.Command => option with { Choices = [.. catalogue.Descriptions.Take(25).Select(one => new CommandChoice(one.Name, one.Name, Korean(one.KoreanName)))] },
            ParameterType.Name or ParameterType.Topic or ParameterType.Article => option with { Autocomplete = true, MaxLength = ShortValue },
            ParameterType.Text => option with { Autocomplete = true, MaxLength = LongValue },
            ParameterType.Interest => option with { Autocomplete = true, MaxLength = LongValue },
            ParameterType.When or ParameterType.Zone or ParameterType.Number or ParameterType.Choice => option with { Autocomplete = true, MaxLength = ShortValue },
            _ => option with { MaxLength = ShortValue },
        };
    }

    private static Dictionary<string, string> Korean(string text) => new(StringComparer.Ordinal) { ["ko"] = text };

    private static string Short(string text) => Excerpt.Cut(text, DescriptionLength);
}
