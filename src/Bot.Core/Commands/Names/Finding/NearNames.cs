using Bot.Core.Lexicon;
using Bot.Core.Lexicon.Typing;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>Names that differ from what was typed by a few slips.</summary>
internal static class NearNames
{
    /// <summary>One letter in seven: 나댈라, 엔비댜아. 머스크 and 마스크 differ by one in six, and are offered, not taken.</summary>
    public const double OneSlip = 0.15;

    private const double Similar = 0.4;

    // In a long text a share of the letters would be many; nobody slips more often in one name.
    private const int MostSlips = 3;
    private const int SyllablesForSlip = 3;
    private const int LatinLettersForSlip = 5;

    /// <summary>The nearest first, each bearer once.</summary>
    /// <param name="index">The names to compare with.</param>
    /// <param name="variants">Folded texts: as typed, and as typed with the other keyboard layout.</param>
    public static List<(NameEntry Entry, double Distance)> Of(NameIndex index, IReadOnlyList<string> variants)
    {
        var nearest = new Dictionary<string, (NameEntry Entry, double Distance)>(StringComparer.Ordinal);
        foreach (var letters in variants.Select(HangulLetters.Of).Distinct(StringComparer.Ordinal))
        {
            var signature = SlipDistance.Signature(letters);
            for (var length = letters.Length - MostSlips; length <= letters.Length + MostSlips; length++)
            {
                foreach (var entry in index.OfLength(length))
                {
                    var distance = Distance(entry, letters, signature);
                    if (distance <= Similar && (!nearest.TryGetValue(entry.Bearer.Key, out var known) || distance < known.Distance))
                    {
                        nearest[entry.Bearer.Key] = (entry, distance);
                    }
                }
            }
        }

        return [.. nearest.Values.OrderBy(pair => pair.Distance).ThenByDescending(pair => index.Presence.Count(pair.Entry.Bearer))];
    }

    /// <summary>Whether a slip can be told from another name: not in short names, and not in Korean people's, where one letter makes somebody else.</summary>
    public static bool CanBeSlip(NameEntry entry)
        => (entry.Folded.Count(Syllables.IsSyllable) >= SyllablesForSlip && !IsKoreanPerson(entry))
            || entry.Folded.Count(char.IsAsciiLetter) >= LatinLettersForSlip;

    // Foreign names are printed with a blank; of a name that only the corpus knows it cannot be told what it names.
    private static bool IsKoreanPerson(NameEntry entry)
        => entry.Bearer.Entity is null or { Kind: EntityKind.Person }
            && (entry.Bearer.Entity?.Korean ?? entry.Text) is { Length: <= 4 } name && name.All(Syllables.IsSyllable);

    private static double Distance(NameEntry entry, string letters, ulong signature)
    {
        var longer = Math.Max(entry.Letters.Length, letters.Length);
        var limit = Math.Min(Similar, (double)MostSlips / longer);
        return SlipDistance.LeastSlips(entry.Signature, signature) > limit * longer ? double.MaxValue : SlipDistance.Between(entry.Letters, letters, limit);
    }
}
