using System.Runtime.CompilerServices;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>One sentence as eojeols, each with the part it can play; kinds are worked out when first asked for.</summary>
internal sealed class SentenceFrame
{
    // One more than the kind; nothing while it has not been asked for.
    private readonly byte[] kinds;

    // Most sentences are never asked for a phrase.
    private SpeakerPhrase?[]? phrases;

    public SentenceFrame(CleanText text, Sentence sentence, Eojeol[] eojeols, MentionIndex mentions, ReactionWords words, PersonNames people)
    {
        Text = text;
        Sentence = sentence;
        Mentions = mentions;
        Words = words;
        People = people;
        Eojeols = eojeols;
        kinds = new byte[eojeols.Length];
        for (var i = eojeols.Length - 1; i >= 0; i--)
        {
            Settle(i);
            HasQuotation |= eojeols[i].IsQuotation;
        }
    }

    public CleanText Text { get; }

    /// <summary>Index of the first quotation at or after the sentence.</summary>
    public int FirstQuotation { get; init; }

    public Sentence Sentence { get; }

    public Eojeol[] Eojeols { get; }

    /// <summary>Names that the article has shown to be people.</summary>
    public PersonNames People { get; }

    public MentionIndex Mentions { get; }

    public ReactionWords Words { get; }

    public int Count => Eojeols.Length;

    /// <summary>A double quotation stands in the sentence.</summary>
    public bool HasQuotation { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Word(int i) => Eojeols[i].Span.In(Text.Masked);

    /// <summary>The stem without a bracketed gloss: <c>최고경영자(CEO)</c> gives <c>최고경영자</c>.</summary>
    public TextSpan Base(int i)
    {
        var stem = Eojeols[i].Stem;
        return stem.Length > 2 && Text.Masked[stem.End - 1] == ')' ? WithoutGloss(stem) : stem;
    }

    private TextSpan WithoutGloss(TextSpan stem)
    {
        var open = stem.In(Text.Masked).IndexOf('(');
        return open > 0 ? new TextSpan(stem.Start, stem.Start + open) : stem;
    }

    public ReadOnlySpan<char> BaseText(int i) => Base(i).In(Text.Masked);

    /// <summary>The lexicon's name that ends this eojeol (before gloss and particle); it may have begun in an earlier one.</summary>
    public Mention? NameEndingIn(int i) => Mentions.EndingAt(Base(i).End) ?? Mentions.EndingAt(Eojeols[i].Stem.End);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NounKind Kind(int i) => kinds[i] is > 0 and var known ? (NounKind)(known - 1) : Asked(i);

    private NounKind Asked(int i)
    {
        var kind = Classify(i);
        kinds[i] = (byte)(kind + 1);
        return kind;
    }

    /// <summary>Works out anew what the article's people change, after all of them have become known.</summary>
    public void Forget()
    {
        var changed = false;
        for (var i = 0; i < Count; i++)
        {
            if (!Eojeols[i].IsQuotation && People.Contains(BaseText(i)))
            {
                // Whether a word is a verb is asked of the word behind it.
                kinds[i] = 0;
                kinds[Math.Max(0, i - 1)] = 0;
                changed = true;
            }
        }

        if (changed)
        {
            phrases = null;
        }
    }

    /// <summary>The phrase that ends in this eojeol, taken apart.</summary>
    public SpeakerPhrase Phrase(int i) => (phrases ??= new SpeakerPhrase?[Count])[i] ??= SpeakerPhraseParser.Parse(this, i);

    public string Raw(TextSpan span) => span.Of(Text.Raw);

    /// <summary>The stretch from the start of one eojeol to the end of another's stem.</summary>
    public TextSpan Between(int first, int last) => new(Eojeols[first].Span.Start, Eojeols[last].Stem.End);

    /// <summary>True when punctuation separates this eojeol from the next.</summary>
    public bool BreaksAfter(int i) => Eojeols[i].Next is ',' or ':' or ';' or '.' or '?' or '!';

    public bool IsKoreanFullName(int i) => IsKoreanFullName(BaseText(i));

    public bool IsKoreanFullName(ReadOnlySpan<char> word)
        => word.Length is 3 or 4 && !Words.WesternGivenNames.Contains(word) && Words.FamilyNames.Contains(word[..(word.Length - 2)]) && IsGivenName(word[^2..]);

    /// <summary>A full name, or one of two syllables (family name and a given name of one).</summary>
    public bool IsKoreanName(ReadOnlySpan<char> word)
        => IsKoreanFullName(word) || (word.Length == 2 && Words.FamilyNames.Contains(word[..1]) && IsGivenName(word[1..]));

    private bool IsGivenName(ReadOnlySpan<char> name) => Words.GivenNameSyllables.Contains(name[0]) && Words.GivenNameSyllables.Contains(name[^1]);

    /// <summary>True for what is glued to a closing quotation mark: an ending, never a noun.</summary>
    public bool IsGlued(int i) => i > 0 && Eojeols[i - 1].IsQuotation && Eojeols[i - 1].Span.End == Eojeols[i].Span.Start;

    private NounKind Classify(int i)
    {
        ref readonly var eojeol = ref Eojeols[i];
        if (eojeol.IsQuotation || IsGlued(i))
        {
            return NounKind.Boundary;
        }

        var word = BaseText(i);
        var isListed = Words.Listed.Contains(word);
        return isListed && OfListed(eojeol, word) is { } kind ? kind : OfName(i, word) ?? OfWord(i, word, isListed);
    }

    private NounKind? OfListed(in Eojeol eojeol, ReadOnlySpan<char> word)
    {
        if (word is "겸" or "및")
        {
            return NounKind.Joiner;
        }

        if (Words.Pronouns.Contains(word) && eojeol.MarksSubject)
        {
            return NounKind.Pronoun;
        }

        if (Words.PluralPronouns.Contains(word))
        {
            return NounKind.PluralPronoun;
        }

        return Words.Nations.Contains(word) ? NounKind.Nation : null;
    }

    private NounKind? OfName(int i, ReadOnlySpan<char> word)
    {
        if (People.Contains(word))
        {
            return NounKind.Person;
        }

        if (!Mentions.EndsAt(Base(i).End) && !Mentions.EndsAt(Eojeols[i].Stem.End))
        {
            return null;
        }

        // A name that is an ordinary word too counts where it can be the subject, and only for organisations.
        var name = NameEndingIn(i);
        var weak = name is { IsWeak: true };
        if (weak && (Eojeols[i].Josa is not (Josa.Topic or Josa.None) || Words.Titles.Contains(word)))
        {
            return null;
        }

        for (var k = 0; k < name?.Entities.Length; k++)
        {
            switch (name.Value.Entities[k].Kind)
            {
                case EntityKind.Person when !weak:
                    return NounKind.Person;
                case EntityKind.Media:
                    return NounKind.Media;
                case EntityKind.Organisation:
                    return NounKind.Organisation;
            }
        }

        return null;
    }

    private NounKind OfWord(int i, ReadOnlySpan<char> word, bool isListed)
    {
        ref readonly var eojeol = ref Eojeols[i];
        if (char.IsAsciiDigit(word[0]) || (isListed && Words.Adjuncts.Contains(word)) || (eojeol.Span.Length != word.Length && Words.Adjuncts.Contains(Word(i))))
        {
            return NounKind.Boundary;
        }

        return (isListed || Words.Endings.LongestSuffix(word) > 0 ? OfNoun(eojeol, word) : null) ?? (IsVerbForm(i, word) ? NounKind.Boundary : NounKind.Other);
    }

    private NounKind? OfNoun(in Eojeol eojeol, ReadOnlySpan<char> word)
    {
        if (Words.TitleModifiers.Contains(word) && !eojeol.MarksSubject)
        {
            return NounKind.Modifier;
        }

        if (Words.Titles.Contains(word) || Words.ExactTitles.Contains(word))
        {
            return Words.SourceNouns.Contains(word) ? NounKind.Source : NounKind.Title;
        }

        if (Words.SourceNouns.Contains(word) || Words.SourceSuffixes.LongestSuffix(word) > 0 || IsGroup(word))
        {
            return NounKind.Source;
        }

        if (word.Length > 2 && (Words.TitleSuffixes.LongestSuffix(word) > 0 || word[^1] == '씨') || (word.Length == 2 && word[^1] == '씨'))
        {
            return NounKind.Title;
        }

        var suffix = Words.OrganisationSuffixes.LongestSuffix(word);
        if (suffix > 2 || (suffix > 0 && word.Length >= suffix + 2))
        {
            return NounKind.Organisation;
        }

        return null;
    }

    /// <summary>은행들, 교수들: several of a kind, without names.</summary>
    private bool IsGroup(ReadOnlySpan<char> word)
        => word.Length > 3 && word[^1] == '들' && (Words.OrganisationSuffixes.LongestSuffix(word[..^1]) > 0 || Words.TitleSuffixes.LongestSuffix(word[..^1]) > 0);

    private bool IsVerbForm(int i, ReadOnlySpan<char> word)
    {
        if (Eojeols[i].Josa != Josa.None || !Syllables.IsSyllable(word[^1]))
        {
            return false;
        }

        if (word.Length == 1)
        {
            // 한 and 온 are family names as well; in front of a role they are names.
            return word[0] is '온' or '낸' or '된' or '할' or '될' or '던';
        }

        var modifies = Words.ModifyingEndings.LongestSuffix(word) > 0 || word[^1] is '다' or '며' or '고' or '면' or '는' || word.EndsWith("면서") || word.EndsWith("지만");
        return modifies && !(IsKoreanFullName(word) && Words.SpeechNouns.LongestPrefix(word) == 0 && i + 1 < Count && Kind(i + 1) is NounKind.Title or NounKind.Organisation);
    }

    /// <summary>Undoes a particle that form alone has read into a title (<c>투자가</c>) or a name (<c>이정은 연구원</c>).</summary>
    private void Settle(int i)
    {
        ref var eojeol = ref Eojeols[i];
        if (!eojeol.IsQuotation && eojeol.Josa != Josa.None && IsWhole(i, eojeol))
        {
            eojeol = eojeol with { StemEnd = eojeol.Span.End, Josa = Josa.None };
        }
    }

    private bool IsWhole(int i, in Eojeol eojeol)
    {
        var word = Word(i);
        if (Words.Titles.Contains(word) || Words.Nations.Contains(word) || Mentions.EndsAt(eojeol.Span.End) && !Mentions.EndsAt(eojeol.Stem.End))
        {
            return true;
        }

        if (eojeol.Josa == Josa.Adjunct && (IsNameBeforeOrganisation(i, word) || IsDepartment(i, word)))
        {
            return true;
        }

        return i + 1 < Count && !BreaksAfter(i) && IsKoreanFullName(word) && (Kind(i + 1) == NounKind.Title || (Kind(i + 1) == NounKind.Organisation && Eojeols[i + 1].Josa == Josa.None));
    }

    /// <summary>교육학과 교수: the department ends like the particle 과.</summary>
    private bool IsDepartment(int i, ReadOnlySpan<char> word) => word.Length >= 3 && word[^1] == '과' && i + 1 < Count && Kind(i + 1) == NounKind.Title;

    /// <summary>A foreign name in front of its organisation may end like a particle: 니시 테츠히로 노무라증권 ….</summary>
    private bool IsNameBeforeOrganisation(int i, ReadOnlySpan<char> word)
        => i > 0 && i + 1 < Count && word.Length >= 3 && word[^1] is '로' && word[^2] != '으' && IsHangul(word)
            && Eojeols[i - 1] is { Josa: Josa.None, IsQuotation: false, Span.Length: <= 4 } && IsHangul(Word(i - 1))
            && Kind(i + 1) == NounKind.Organisation;

    private static bool IsHangul(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange(Syllables.First, Syllables.Last);
}
