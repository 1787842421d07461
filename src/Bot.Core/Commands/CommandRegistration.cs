using Bot.Core.Administration;
using Bot.Core.Commands.Claims;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Topics;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Core.Commands;

public static class CommandRegistration
{
    /// <summary>
    /// The commands in the order of help and menus. Needs the lexicon (<see cref="Lexicon.Gazetteer"/>, <see cref="Lexicon.WordLists"/>,
    /// <see cref="Lexicon.Particles"/>), <see cref="TimeProvider"/> and <see cref="Storage.IIndexStore"/>.
    /// </summary>
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<NameFinder>();
        services.AddSingleton<INameSearch>(provider => provider.GetRequiredService<NameFinder>());
        services.AddSingleton<NameBooks>();
        services.AddSingleton(provider => new ReaderCalendar(
            provider.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<ReaderOptions>>().Value.TimeZone)));
        services.AddSingleton<TopicReader>();
        services.TryAddSingleton(provider => SearchTokenizer.From(provider.GetRequiredService<WordLists>()));
        services.AddSingleton<ClaimReader>();
        services.AddSingleton<ICommand, ReactionCommand>();
        services.AddSingleton<ICommand, StockCommand>();
        services.AddSingleton<ICommand, FiguresCommand>();
        services.AddSingleton<ICommand, TimelineCommand>();
        services.AddSingleton<ICommand, CompareCommand>();
        services.AddSingleton<ICommand, SearchCommand>();
        services.AddSingleton<ICommand, ArticleCommand>();
        services.AddSingleton<ICommand, WhoCommand>();
        services.AddSingleton<ICommand, CheckCommand>();
        services.AddSingleton<ICommand, SourcesCommand>();

        // Help lists the catalogue that it is part of, so it asks for it only when it answers.
        services.AddSingleton<ICommand>(provider => new HelpCommand(new Lazy<CommandCatalogue>(provider.GetRequiredService<CommandCatalogue>)));
        services.AddSingleton<CommandCatalogue>();
        services.TryAddSingleton<IAuditLog, NoAuditLog>();
        services.AddSingleton<AdminGate>();
        services.AddSingleton<ManagerGate>();
        services.AddSingleton<AnswerService>();
        return services;
    }
}
