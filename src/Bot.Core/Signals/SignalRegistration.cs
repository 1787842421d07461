using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Signals;

public static class SignalRegistration
{
    /// <summary>All but that of the corpus, which comes with the indexing.</summary>
    public static IServiceCollection AddSignals(this IServiceCollection services)
        => services.AddSingleton<ScheduleSignal>().AddSingleton<CorpusReadSignal>().AddSingleton<NewFilesSignal>();
}
