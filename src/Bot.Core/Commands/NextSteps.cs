using Bot.Core.Chat;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands;

/// <summary>What else the corpus holds on a name: offered where a command finds nothing, and under <c>/who</c>.</summary>
internal static class NextSteps
{
    /// <summary>Null when no other command would find anything.</summary>
    public static ChoiceList? For(ResolvedName name, CommandContext context)
    {
        var choices = new List<Choice>();
        var label = name.In(context.Locale);
        Add(choices, context, "reaction", name, label, context.Locale.Pick("발언", "statement"), FactRole.Speaker, FactRole.SpeakerOrganisation);
        Add(choices, context, "stock", name, label, context.Locale.Pick("시세", "price move"), FactRole.Security, FactRole.Issuer);
        Add(choices, context, "figures", name, label, context.Locale.Pick("금액", "amount"), FactRole.Subject);
        if (Count(name, context, FactRole.Mentioned) is > 0 and var mentions)
        {
            choices.Add(new Choice(label, $"/search {label}", context.Locale.Pick($"언급 {mentions}건", $"{mentions} {Plural("mention", mentions)}")));
        }

        var others = choices.Where(choice => !choice.CommandLine.StartsWith($"/{context.Command.Name} ", StringComparison.Ordinal)).ToList();
        return others.Count == 0 ? null : new ChoiceList(context.Locale.Pick("더 볼 것:", "See also:"), others, IsFurther: true);
    }

    private static void Add(List<Choice> choices, CommandContext context, string command, ResolvedName name, string label, string kind, params IReadOnlyList<FactRole> roles)
    {
        var count = roles.Sum(role => Count(name, context, role));
        if (count > 0)
        {
            choices.Add(new Choice(label, $"/{command} {name.Typed}", context.Locale.Pick($"{kind} {count}건", $"{count} {Plural(kind, count)}")));
        }
    }

    private static string Plural(string noun, int count) => count == 1 ? noun : noun + "s";

    // A company's figures and moves may hang on its share, and the other way round.
    private static int Count(ResolvedName name, CommandContext context, FactRole role)
    {
        var gazetteer = context.Names.Gazetteer;

        // A move of a company's share counts once, under the share; its issuer is there for shares that the list of names does not hold.
        var shares = name.Entity is { Kind: EntityKind.Organisation } entity ? gazetteer.SecuritiesOf(entity.Id).Select(security => security.Id).ToList() : [];
        if (role == FactRole.Issuer && shares.Count > 0)
        {
            return 0;
        }

        return name.Keys.Concat(shares).Distinct(StringComparer.Ordinal).Sum(key => context.Names.InCorpus(key)?.Counts.GetValueOrDefault(role) ?? 0);
    }
}
