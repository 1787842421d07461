using System.CommandLine;
using Bot.Host.CommandLine.Verbs;
using Bot.Host.Composition;

namespace Bot.Host.CommandLine;

/// <summary>The verbs. Without one the bot serves.</summary>
internal sealed class CommandLineSurface(HostConsole console, HostPaths paths)
{
    /// <summary>Longer than the host gives its services to settle what is under way; the two seconds of System.CommandLine would cut messages off in the air.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(45);

    private readonly Option<string?> corpus = new("--corpus") { Description = "The folder of articles; by default the setting Corpus:Path.", HelpName = "DIR", Recursive = true };
    private readonly Option<string?> locale = new("--locale") { Description = "The language of the answer: ko or en; by default the setting Reader:Locale.", HelpName = "ko|en" };

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        // "/reaction@bot" and a claim with an @ in front are no response files.
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await console.Error.WriteLineAsync(string.Join(' ', parsed.Errors.Select(error => error.Message)));
            return ExitCodes.Misused;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = StopPatience,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception failure) when (StartFault.Sentence(failure) is { } sentence)
        {
            await console.Error.WriteLineAsync(sentence);
            return ExitCodes.Misused;
        }
        finally
        {
            await console.Out.FlushAsync();
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Aftershock (여파): who said what, and what moved, in Korean news. Without a verb it serves: the chat page on this machine, and Discord and Telegram where they have a token. At a terminal it asks for commands meanwhile.")
        {
            corpus,
            locale,
            Ask(),
            Prompt(),
            Facts(),
            Index(),
            Health(),
            Feeds(),
        };
        root.SetAction((parsed, stop) => console.IsInteractive
            ? new TerminalVerb(console, Factory(parsed)).RunAsync(parsed.GetValue(locale), stop)
            : new ServeVerb(Factory(parsed)).RunAsync(stop));
        return root;
    }

    private Command Prompt()
    {
        var language = new Option<string?>("--locale") { Description = locale.Description, HelpName = locale.HelpName };
        var verb = new Command("prompt", "Ask for commands at the terminal until the input ends.") { language };
        verb.SetAction((parsed, stop) => new PromptVerb(console, Factory(parsed)).RunAsync(parsed.GetValue(language), stop));
        return verb;
    }

    private Command Ask()
    {
        var line = new Argument<string[]>("command") { Description = "A command as in a chat room, such as \"/stock nvidia\".", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Answer as JSON: title, text, facts, as_of, articles." };
        var language = new Option<string?>("--locale") { Description = locale.Description, HelpName = locale.HelpName };
        var verb = new Command("ask", "Answer one command and exit.") { line, language, json };
        verb.SetAction((parsed, stop) => new AskVerb(console, Factory(parsed))
            .RunAsync(string.Join(' ', parsed.GetValue(line) ?? []), parsed.GetValue(language), parsed.GetValue(json), stop));
        return verb;
    }

    private Command Facts()
    {
        var verb = new Command("facts", "Print every fact of the corpus, one JSON object a line.");
        verb.SetAction((parsed, stop) => new FactsVerb(console, Factory(parsed)).RunAsync(stop));
        return verb;
    }

    private Command Index()
    {
        var verb = new Command("index", "Build or bring up to date the index, and print the load report.");
        verb.SetAction((parsed, stop) => new IndexVerb(console, Factory(parsed)).RunAsync(stop));
        return verb;
    }

    private Command Health()
    {
        var verb = new Command("health", "Exit with 0 when a bot serves from this folder and is ready, else with 1.");
        verb.SetAction((parsed, stop) => new HealthVerb(console, Factory(parsed)).RunAsync(stop));
        return verb;
    }

    private Command Feeds()
    {
        var file = new Argument<string>("file") { Description = "An OPML file, as feed readers export it.", HelpName = "FILE" };
        var import = new Command("import", "Add the feeds of an OPML file.") { file };
        import.SetAction((parsed, stop) => new FeedsVerb(console, Factory(parsed)).ImportAsync(paths.FromWorking(parsed.GetValue(file)!), stop));
        var export = new Command("export", "Write the feeds to an OPML file.") { file };
        export.SetAction((parsed, stop) => new FeedsVerb(console, Factory(parsed)).ExportAsync(paths.FromWorking(parsed.GetValue(file)!), stop));
        return new Command("feeds", "Take over feeds from other readers, or hand them on.") { import, export };
    }

    private BotHostFactory Factory(ParseResult parsed) => new(paths, parsed.GetValue(corpus));
}
