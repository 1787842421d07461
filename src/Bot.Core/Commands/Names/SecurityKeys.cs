using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>Which price moves a name stands for: a company's are those of its shares.</summary>
internal static class SecurityKeys
{
    public static FactQuery Query(ResolvedName name, CommandContext context) => new()
    {
        Keys = Of(name, context.Names.Gazetteer),
        Roles = [FactRole.Security, FactRole.Issuer],
        Since = context.Arguments.Since,
    };

    public static IReadOnlyList<string> Of(ResolvedName name, Gazetteer gazetteer) => name.Entity switch
    {
        { Kind: EntityKind.Organisation or EntityKind.Media } issuer => [.. name.Keys, .. gazetteer.SecuritiesOf(issuer.Id).Select(security => security.Id)],
        { Kind: EntityKind.Product, BelongsTo: { } maker } => [.. name.Keys, maker, .. gazetteer.SecuritiesOf(maker).Select(security => security.Id)],
        _ => name.Keys,
    };
}
