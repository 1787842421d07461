using Bot.Core.Commands.Topics;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Commands;

public static class CommandRegistration
{
    /// <summary>
    /// The commands in the order of help and menus. Needs <see cref="Lexicon.Gazetteer"/>, <see cref="Lexicon.Particles"/>,
    /// <see cref="Names.INameSearch"/>, <see cref="ReaderCalendar"/> and <see cref="Storage.IIndexStore"/>.
    /// </summary>
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<TopicReader>();
        services.AddSingleton<ICommand, ReactionCommand>();
        services.AddSingleton<ICommand, StockCommand>();
        services.AddSingleton<ICommand, FiguresCommand>();
        services.AddSingleton<ICommand, TimelineCommand>();
        services.AddSingleton<ICommand, CompareCommand>();
        services.AddSingleton<ICommand, ArticleCommand>();
        services.AddSingleton<ICommand, WhoCommand>();
        services.AddSingleton<ICommand, SourcesCommand>();

        // Help lists the catalogue that it is part of, so it asks for it only when it answers.
        services.AddSingleton<ICommand>(provider => new HelpCommand(new Lazy<CommandCatalogue>(provider.GetRequiredService<CommandCatalogue>)));
        services.AddSingleton<CommandCatalogue>();
        services.AddSingleton<AnswerService>();
        return services;
    }
}
