using Bot.Core.Lexicon.Files;

namespace Bot.Core.Lexicon;

/// <summary>Reads the gazetteer from <c>config/lexicon</c>: people, organisations, media, securities, products and dated events.</summary>
public static class GazetteerReader
{
    /// <exception cref="LexiconException">Lists every problem of every file as <c>file:line: sentence</c>.</exception>
    public static Gazetteer Read(string folder)
    {
        var problems = new List<LexiconProblem>();
        var entries = new List<(EntityFile File, LexiconEntry Entry)>();
        foreach (var file in EntityFile.All)
        {
            entries.AddRange(LexiconEntryReader.Read(Path.Combine(folder, file.Name), problems).Select(entry => (file, entry)));
        }

        foreach (var (file, entry) in entries)
        {
            LexiconEntryReader.CheckShape(entry, file, problems);
        }

        var eventEntries = LexiconEntryReader.Read(Path.Combine(folder, EventReader.FileName), problems).ToList();
        var events = eventEntries.Select(entry => EventReader.Read(entry, problems)).OfType<DatedEvent>().ToList();
        LexiconChecks.UniqueIds(entries.Select(pair => pair.Entry).Concat(eventEntries), problems);
        LexiconChecks.References(entries, problems);
        LexiconChecks.SecurityNames(entries, problems);
        LexiconChecks.Names(entries, problems);
        return problems.Count == 0
            ? new Gazetteer(new EntityBuilder(entries).Build(), events)
            : throw new LexiconException([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }
}
