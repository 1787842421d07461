using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Bot.Core.Extraction;

namespace Bot.Store.Sqlite.Reading;

/// <summary>A count for each role. An index of many articles has many names, and a dictionary for each would be most of the memory.</summary>
internal sealed class RoleCounts : IReadOnlyDictionary<FactRole, int>
{
    private readonly (FactRole Role, int Facts)[] counts;

    private RoleCounts((FactRole Role, int Facts)[] counts) => this.counts = counts;

    public int Count => counts.Length;

    public IEnumerable<FactRole> Keys => counts.Select(count => count.Role);

    public IEnumerable<int> Values => counts.Select(count => count.Facts);

    public int this[FactRole key] => TryGetValue(key, out var facts) ? facts : throw new KeyNotFoundException($"The name never stands in the role {key}.");

    public static RoleCounts Of(IEnumerable<(FactRole Role, int Facts)> counts) => new([.. counts.OrderBy(count => count.Role)]);

    public bool ContainsKey(FactRole key) => TryGetValue(key, out _);

    public bool TryGetValue(FactRole key, [MaybeNullWhen(false)] out int value)
    {
        foreach (var (role, facts) in counts)
        {
            if (role == key)
            {
                value = facts;
                return true;
            }
        }

        value = 0;
        return false;
    }

    public IEnumerator<KeyValuePair<FactRole, int>> GetEnumerator() => counts.Select(count => KeyValuePair.Create(count.Role, count.Facts)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
