using Bot.Web.Page;
using Bot.Web.Serving;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Web;

public static class WebRegistration
{
    /// <summary>The chat page as a hosted service. Needs the core with its chat, and the section <see cref="WebOptions.Section"/>.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().Bind(configuration.GetSection(WebOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<WebAssets>();
        services.AddSingleton<HostGuard>();
        services.AddSingleton<ReplyHtml>();
        services.AddSingleton<ChatPage>();
        services.AddSingleton<ChatEndpoints>();
        services.AddSingleton<WebServer>();
        services.AddSingleton<IWebAddress>(provider => provider.GetRequiredService<WebServer>());
        services.AddHostedService(provider => provider.GetRequiredService<WebServer>());
        return services;
    }
}
