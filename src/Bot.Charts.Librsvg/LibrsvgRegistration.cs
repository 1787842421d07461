using Bot.Core.Chat.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Charts.Librsvg;

public static class LibrsvgRegistration
{
    /// <summary>Charts as PNG where librsvg is installed; without it replies carry their tables alone.</summary>
    public static IServiceCollection AddLibrsvgCharts(this IServiceCollection services) => services.AddSingleton<IChartRasteriser, LibrsvgRasteriser>();
}
