using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Bot.Web.Serving;

/// <summary>
/// Answers only to names of this machine. A page of a stranger may let its own name point to 127.0.0.1 (DNS rebinding) and then read what the
/// browser gets from here as its own; but the Host header still holds the stranger's name.
/// </summary>
internal sealed class HostGuard(IOptions<WebOptions> options) : IEndpointFilter
{
    private readonly HashSet<string> names = new(
        options.Value.Hosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append("localhost")
            .Append(Uri.TryCreate(options.Value.Url, UriKind.Absolute, out var url) ? url.Host.Trim('[', ']') : "localhost"),
        StringComparer.OrdinalIgnoreCase);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        => IsOurs(context.HttpContext.Request.Host.Host)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Text("This page answers only under the names of its own machine. Web:Hosts adds a name.", statusCode: StatusCodes.Status421MisdirectedRequest));

    internal bool IsOurs(string host)
    {
        var name = host.Trim('[', ']');
        return names.Contains(name) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
