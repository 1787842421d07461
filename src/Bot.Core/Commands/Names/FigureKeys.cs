using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Names;

/// <summary>Which amounts a name stands for: what a model cost is a figure of its maker too.</summary>
internal static class FigureKeys
{
    public static IReadOnlyList<string> Of(ResolvedName name, Gazetteer gazetteer)
    {
        var products = name.Entity is { Kind: EntityKind.Organisation } maker ? gazetteer.BelongingTo(maker.Id).Where(entity => entity.Kind == EntityKind.Product) : [];
        return [.. SecurityKeys.Of(name, gazetteer), .. products.Select(product => product.Id)];
    }
}
