using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>The word lists of <c>config/lexicon/words/reactions.yaml</c>, ready to be asked.</summary>
public sealed class ReactionWords(WordLists words)
{
    internal SuffixSet Titles { get; } = new(words["reactions.titles"]);

    internal SuffixSet ExactTitles { get; } = new(words["reactions.exact_titles"]);

    internal SuffixSet TitleSuffixes { get; } = new(words["reactions.titles"].Except(words["reactions.exact_titles"], StringComparer.Ordinal).Where(title => title.Length > 1));

    internal SuffixSet TitleModifiers { get; } = new(words["reactions.title_modifiers"]);

    internal SuffixSet SourceNouns { get; } = new(words["reactions.source_nouns"]);

    internal SuffixSet SourceSuffixes { get; } = new(words["reactions.source_nouns"].Where(noun => noun.Length > 2));

    internal SuffixSet Pronouns { get; } = new(words["reactions.pronouns"]);

    internal SuffixSet PluralPronouns { get; } = new(words["reactions.plural_pronouns"]);

    internal SuffixSet OrganisationSuffixes { get; } = new(words["reactions.organisation_suffixes"]);

    internal SuffixSet Nations { get; } = new(words["reactions.nations"]);

    internal SuffixSet FamilyNames { get; } = new(words["reactions.family_names"]);

    internal CharacterSet GivenNameSyllables { get; } = new(string.Concat(words["reactions.given_name_syllables"]));

    internal SuffixSet WesternGivenNames { get; } = new(words["reactions.western_given_names"]);

    /// <summary>Every word that has a kind of its own: most words are none of them, which one look tells.</summary>
    internal SuffixSet Listed { get; } = new(new[] { "pronouns", "plural_pronouns", "nations", "adjuncts", "title_modifiers", "titles", "exact_titles", "source_nouns" }
        .SelectMany(list => words[$"reactions.{list}"]).Append("겸").Append("및"));

    /// <summary>Every ending that makes a word a title, a source or an organisation.</summary>
    internal SuffixSet Endings { get; } = new(new[] { "titles", "source_nouns", "organisation_suffixes" }.SelectMany(list => words[$"reactions.{list}"]).Append("씨").Append("들"));

    internal SuffixSet SpeechVerbs { get; } = new(words["reactions.speech_verbs"]);

    internal SuffixSet SpeechNouns { get; } = new(words["reactions.speech_nouns"]);

    internal SuffixSet ReportedNouns { get; } = new(words["reactions.reported_nouns"]);

    /// <summary>Length of the noun of saying that the word consists of, up to a particle; 0 when it is another word (<c>게시물</c> is not <c>게</c>).</summary>
    internal int ReportedNounLength(ReadOnlySpan<char> word)
    {
        var length = ReportedNouns.LongestPrefix(word);
        return length == 0 || length == word.Length || word[length] is '이' or '가' or '을' or '를' or '은' or '는' or '도' or '만' or '의' or '에' or '과' or '와' or '다' or '로' or '으' or '라' or '까' ? length : 0;
    }

    internal SuffixSet ClosingNouns { get; } = new(words["reactions.closing_nouns"]);

    internal SuffixSet JudgingVerbs { get; } = new(words["reactions.judging_verbs"]);

    internal SuffixSet JudgingNouns { get; } = new(words["reactions.judging_nouns"]);

    internal SuffixSet NotSpeech { get; } = new(words["reactions.not_speech"]);

    internal SuffixSet LookingBack { get; } = new(words["reactions.looking_back"]);

    internal SuffixSet Continuations { get; } = new(words["reactions.continuations"]);

    internal SuffixSet Venues { get; } = new(words["reactions.venues"]);

    internal SuffixSet Carriers { get; } = new(words["reactions.carriers"]);

    internal SuffixSet ModifyingEndings { get; } = new(words["reactions.modifying_endings"]);

    internal SuffixSet Adjuncts { get; } = new(words["reactions.adjuncts"]);
}
