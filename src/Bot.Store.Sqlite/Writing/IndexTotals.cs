using Bot.Core.Extraction;

namespace Bot.Store.Sqlite.Writing;

/// <summary>Counts of the whole index while it is loaded.</summary>
internal sealed class IndexTotals
{
    private readonly Dictionary<FactType, long> facts = [];

    public long Articles { get; set; }

    public long Tokens { get; set; }

    public long this[FactType type]
    {
        get => facts.GetValueOrDefault(type);
        set => facts[type] = value;
    }

    public void Count(Fact fact, int by) => this[FactTypes.Of(fact)] += by;
}
