namespace Bot.Core.Lexicon.Mentions;

/// <summary>Where a name may begin and end in running Korean text.</summary>
internal sealed class WordBoundaries(WordLists words, Particles particles)
{
    private readonly string[] suffixes = [.. words["particles.suffixes"]];
    private readonly string[] personSuffixes = [.. words["particles.person_suffixes"]];

    /// <summary>What may stand right behind a name: where this says no, none ends.</summary>
    public CharacterSet Followers { get; } = new(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !char.IsLetterOrDigit(c)),
        .. particles.Openings,
        .. words["particles.suffixes"].Concat(words["particles.person_suffixes"]).Select(suffix => suffix[0]),
    ]);

    /// <summary>Not inside a word of the same script: 뉴메타 holds no 메타, but 美엔비디아 and 한국IBM hold both.</summary>
    public static bool CanStart(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        var first = text[start];
        if (Syllables.IsSyllable(first))
        {
            // 100달러 is an amount, no mention of the currency.
            return !Syllables.IsSyllable(before) && !char.IsDigit(before);
        }

        return !NameCharacters.IsLatinOrDigit(first) || !(NameCharacters.IsLatinOrDigit(before) || Joins(text, start - 1, -1));
    }

    /// <summary>At the end of a word, or before a particle that fits, or before a suffix that keeps the name (측, 발) and then either.</summary>
    public bool CanEnd(ReadOnlySpan<char> text, int end, bool isPerson)
    {
        if (end >= text.Length)
        {
            return true;
        }

        var last = text[end - 1];
        if (!char.IsLetterOrDigit(text[end]))
        {
            return !(NameCharacters.IsLatinOrDigit(last) && Joins(text, end, 1));
        }

        return particles.ParticleLengthAt(text, end, last) > 0
            || FollowsSuffix(text, end, suffixes)
            || (isPerson && FollowsSuffix(text, end, personSuffixes));
    }

    /// <summary>Marks that join Latin letters into one word: Amazon.com, KT&amp;G, meta_ai, a@meta.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int mark, int direction)
    {
        if (text[mark] is '@' or '_')
        {
            return true;
        }

        var beyond = mark + direction;
        return text[mark] is '.' or '&' && beyond >= 0 && beyond < text.Length && IsJoined(text[mark - direction], text[beyond]);
    }

    // V3.1 is one word, but "MS.28일" is a sentence's end without its blank.
    private static bool IsJoined(char near, char beyond)
        => char.IsAsciiDigit(beyond) ? char.IsAsciiDigit(near) : NameCharacters.IsLatinOrDigit(beyond);

    private bool FollowsSuffix(ReadOnlySpan<char> text, int end, string[] list)
    {
        foreach (var suffix in list)
        {
            var after = end + suffix.Length;
            if (text[end..].StartsWith(suffix, StringComparison.Ordinal)
                && (after >= text.Length || !char.IsLetterOrDigit(text[after]) || particles.ParticleLengthAt(text, after, text[after - 1]) > 0))
            {
                return true;
            }
        }

        return false;
    }
}
