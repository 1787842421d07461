using Microsoft.AspNetCore.Routing;

namespace Bot.Web;

/// <summary>Routes of somebody else on the same server, such as a platform's webhook. They check their callers themselves.</summary>
public sealed record WebRoutes(Action<IEndpointRouteBuilder> Map);
