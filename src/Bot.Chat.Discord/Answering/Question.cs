using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rendering;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Bot.Core.Commands;

namespace Bot.Chat.Discord.Answering;

/// <summary>What an interaction asks, and where its answer goes.</summary>
/// <param name="Asker">Who asks.</param>
/// <param name="InPlace">Whether the answer takes the place of the message that was clicked.</param>
/// <param name="Ephemeral">Whether the asker alone sees the answer, whatever it is.</param>
internal sealed record Question(Asker Asker, bool InPlace, bool Ephemeral)
{
    /// <summary>A typed command as a command line.</summary>
    public static string Line(Interaction interaction, CommandCatalogue catalogue)
    {
        var name = interaction.Data?.Name ?? "";
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in interaction.Data?.Options ?? [])
        {
            values.TryAdd(option.Name, option.Text);
        }

        return catalogue.Find(name) is { } command ? CommandForm.Line(command.Description, values) : "/" + name;
    }

    public static Question OfCommand(Interaction interaction) => new(AskerOf(interaction), InPlace: false, Ephemeral: false);

    /// <summary>Pages, parts and the chart change the message they hang on, and so does a name chosen; a source and a next question are answers of their own.</summary>
    public static Question OfPress(Interaction interaction, ChatAction action)
    {
        var clickedEphemeral = interaction.Message?.Flags?.HasFlag(MessageFlags.Ephemeral) == true;
        var inPlace = action.Kind is ChatActionKind.Page or ChatActionKind.Part or ChatActionKind.Chart || interaction.Data?.CustomId == ComponentIds.Choices;
        return new Question(AskerOf(interaction), inPlace, Ephemeral: clickedEphemeral || action.Kind == ChatActionKind.Source);
    }

    /// <summary>The same question by somebody who sees how far its answer is.</summary>
    public Question With(IProgress<Reply>? progress) => progress is null ? this : this with { Asker = Asker with { Progress = progress } };

    public static Asker AskerOf(Interaction interaction)
    {
        var user = (interaction.Member?.User ?? interaction.User)?.Id.ToString() ?? "unknown";
        return new Asker("discord", user, interaction.ChannelId?.ToString() ?? user, Locale.Of(interaction.Locale) ?? Locale.English)
        {
            MayManage = RoomRights.Of(interaction),
        };
    }
}
