using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web.Serving;

/// <summary>Routes of the server whose handlers are given the bot's own services: the server itself has none but its routing.</summary>
internal sealed class BotRoutes(IEndpointRouteBuilder routes, IServiceProvider services) : IEndpointRouteBuilder
{
    public IServiceProvider ServiceProvider => services;

    public ICollection<EndpointDataSource> DataSources => routes.DataSources;

    public IApplicationBuilder CreateApplicationBuilder() => routes.CreateApplicationBuilder();
}
