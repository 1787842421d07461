using Bot.Core.Feeds;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Host.Composition;
using Bot.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.CommandLine;

/// <summary>What somebody who runs the program can mend, in words. Everything else is a fault of ours and keeps its stack trace.</summary>
internal static class StartFault
{
    public static string? Sentence(Exception failure) => failure switch
    {
        OptionsValidationException invalid => string.Join(' ', invalid.Failures.Select(WithoutMember)),
        SettingsException settings => settings.Message,
        LexiconException lexicon => lexicon.Message,
        FeedListException feeds => feeds.Message,
        StoreException store => store.Message,
        WebStartException web => web.Message,
        _ => null,
    };

    // Generated validators put the property's name in front of a sentence that names the key itself.
    private static string WithoutMember(string sentence)
    {
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        var rest = colon < 0 ? sentence : sentence[(colon + 2)..];
        return Settings.Sections.Keys.Any(section => rest.StartsWith($"{section}:", StringComparison.Ordinal)) ? rest : sentence;
    }
}
