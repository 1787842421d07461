using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Plain;
using Bot.Core.Cleaning;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Digests;

/// <summary>Composes digests of parts of a corpus for somebody to read.</summary>
internal static class DigestReading
{
    private const int Share = 4;

    public static async Task RunAsync(string folder, int count, string dayOfUndated, TextWriter output)
    {
        await using var services = BotServices.Build(Path.Combine(Path.GetTempPath(), "not-opened.db"));
        var day = DateOnly.Parse(dayOfUndated, CultureInfo.InvariantCulture);
        var articles = await DatedCorpus.ReadAsync(services, folder, day);
        for (var i = 0; i < count; i++)
        {
            // Another part each time, the same at every run.
            var random = new Random(i);
            var store = DatedCorpus.Store([.. articles.Where(_ => count == 1 || random.Next(Share) == 0)]);
            await using var snapshot = await store.OpenAsync(CancellationToken.None);
            var news = await services.GetRequiredService<NewsDesk>().ReadAsync(snapshot, DateOnly.MinValue, CancellationToken.None);
            var plan = DigestPlanner.Plan(news, Interest.Everything, Had.Nothing, new PlanMoment(day, 0));
            var composer = new DigestComposer(
                store, services.GetRequiredService<TextCleaner>(), services.GetRequiredService<SearchTokenizer>(), services.GetRequiredService<WordLists>(), services.GetRequiredService<Gazetteer>());
            var reply = plan.Bundle is { } bundle ? await composer.ComposeAsync(bundle, DeliveryKind.Digest, Locale.Korean, day, CancellationToken.None) : null;
            output.WriteLine($"=== {i + 1}: {plan.Reason ?? $"{plan.Bundle!.Content.Length} characters"}");
            output.WriteLine(reply is null ? "" : new PlainTextRenderer(new PlainTextOptions()).Render(reply));
        }
    }
}
