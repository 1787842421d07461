using System.Diagnostics.Metrics;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Chat.Asking;

public sealed class ChatAnswersTests
{
    private readonly IServiceProvider services = new CommandBench().Services;

    [Fact]
    public async Task Whoever_asks_too_much_is_told_kindly_how_long_to_wait()
    {
        var answers = services.GetRequiredService<ChatAnswers>();
        var replies = new List<Reply>();
        for (var i = 0; i < 11; i++)
        {
            replies.Add(await answers.AnswerAsync(Asker(Locale.English), "/sources", TestContext.Current.CancellationToken));
        }

        Assert.All(replies.SkipLast(1), reply => Assert.Equal(ReplyOutcome.Answer, reply.Outcome));
        Assert.Equal(ReplyOutcome.Limited, replies[^1].Outcome);
        Assert.Contains("2 seconds", replies[^1].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_measured_names_the_command_and_never_what_was_typed()
    {
        var tags = new List<string?>();
        var meter = services.GetRequiredService<ChatTelemetry>().Meter;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, one) =>
        {
            // Other tests have meters of the same name.
            if (ReferenceEquals(instrument.Meter, meter))
            {
                one.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, _, measured, _) => tags.AddRange(measured.ToArray().Select(tag => tag.Value?.ToString())));
        listener.Start();

        await services.GetRequiredService<ChatAnswers>().AnswerAsync(Asker(Locale.Korean), "/반응 나델라", TestContext.Current.CancellationToken);
        await services.GetRequiredService<ChatAnswers>().AnswerAsync(Asker(Locale.Korean), "/비밀 낱말", TestContext.Current.CancellationToken);

        Assert.Equal(["telegram", "reaction", "Answer", "telegram", "none", "Unknown"], tags);
    }

    private static Asker Asker(Locale locale) => new("telegram", "1", "2", locale);
}
