using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>The rules that take moves from sentences, made once from the word lists and the gazetteer.</summary>
internal sealed class MoveRules
{
    public MoveRules(WordLists lists, Gazetteer gazetteer)
    {
        var words = new MoveVocabulary(lists);
        var forms = new WordForms(words);
        var formNames = new FormNames(words, forms);
        Scenes = new SceneReader(words, forms, formNames, new NameFinder(words, lists, gazetteer));
        SceneMoves = new SceneMoves(words, new SubjectFinder(words, forms, formNames));
        Evidence = new Evidence(words);
        Days = new DayFinder(lists, words);
        Kinds = new KindFinder(lists, words, Days);
        Markets = new Markets(lists);
        Hedges = new Hedges(lists);
    }

    public SceneReader Scenes { get; }

    public SceneMoves SceneMoves { get; }

    public Evidence Evidence { get; }

    public DayFinder Days { get; }

    public KindFinder Kinds { get; }

    public Markets Markets { get; }

    public Hedges Hedges { get; }
}
