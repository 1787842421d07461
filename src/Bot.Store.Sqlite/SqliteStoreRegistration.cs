using Bot.Core.Storage;
using Bot.Store.Sqlite.State;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Store.Sqlite;

public static class SqliteStoreRegistration
{
    /// <summary>The embedded index, and the state of the chat beside it. Needs a <see cref="Core.Search.ArticleSearch"/> and logging; bind <see cref="SqliteStoreOptions.Section"/> in the host.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, Action<SqliteStoreOptions>? configure = null)
    {
        services.AddSingleton<IValidateOptions<SqliteStoreOptions>, SqliteStoreOptionsValidator>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        return services.AddSingleton<IIndexStore, SqliteIndexStore>()
            .AddSingleton<StateWriter>()
            .AddSingleton<IChatState, SqliteChatState>()
            .AddSingleton<ISubscriptionStore, SqliteSubscriptions>()
            .AddSingleton<IOutbox, SqliteOutbox>()
            .AddSingleton<IAuditLog, SqliteAuditLog>()
            .AddSingleton<IFeedStore, SqliteFeeds>();
    }
}
