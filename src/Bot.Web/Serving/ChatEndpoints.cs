using System.Text;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Web.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Bot.Web.Serving;

/// <summary>The routes of the page. All are plain GETs: the page works without its script, and an answer has an address to keep.</summary>
internal sealed class ChatEndpoints(ChatAnswers answers, LineCompletions completions, ChatPage page, ReplyHtml html, WebAssets assets, HostGuard guard, Readiness readiness, IOptions<ReaderOptions> reader)
{
    private const int MostSuggestions = 12;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", () => readiness.IsReady ? Results.Text("ready") : Results.Text("loading", statusCode: StatusCodes.Status503ServiceUnavailable));

        var group = routes.MapGroup("").AddEndpointFilter(guard);
        group.MapGet("/", (HttpContext http, string? q, string? lang, string? view, CancellationToken stop) => PageAsync(http, q, lang, view, stop));
        group.MapGet("/fragment", (HttpContext http, string? q, string? lang, CancellationToken stop) => FragmentAsync(http, q, lang, stop));
        group.MapGet("/complete", (HttpContext http, string? line, string? lang, CancellationToken stop) => CompleteAsync(http, line, lang, stop));
        foreach (var asset in new[] { assets.Style, assets.Script })
        {
            group.MapGet(asset.Path.Split('?')[0], (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Bytes, asset.Type);
            });
        }
    }

    private async Task<IResult> PageAsync(HttpContext http, string? question, string? language, string? view, CancellationToken cancellationToken)
    {
        var locale = LocaleOf(http, language);
        var reply = string.IsNullOrWhiteSpace(question) ? null : await answers.AnswerAsync(Asker(http, locale), question, cancellationToken);
        return Html(http, page.Render(new PageRequest(locale, question ?? "", reply, view)), reply);
    }

    // The cited paragraph alone, for the dialog.
    private async Task<IResult> FragmentAsync(HttpContext http, string? question, string? language, CancellationToken cancellationToken)
    {
        var locale = LocaleOf(http, language);
        var reply = await answers.AnswerAsync(Asker(http, locale), question ?? "", cancellationToken);
        return Html(http, html.Render(reply, isWhole: false), reply);
    }

    private async Task<IResult> CompleteAsync(HttpContext http, string? line, string? language, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(await completions.CompleteAsync(line ?? "", LocaleOf(http, language), MostSuggestions, cancellationToken));
    }

    private static IResult Html(HttpContext http, string text, Reply? reply)
    {
        http.Response.Headers.CacheControl = "no-store";
        var status = reply?.Outcome switch
        {
            ReplyOutcome.Limited => StatusCodes.Status429TooManyRequests,
            ReplyOutcome.Forbidden => StatusCodes.Status403Forbidden,
            ReplyOutcome.Failed => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status200OK,
        };
        return Results.Content(text, "text/html", Encoding.UTF8, status);
    }

    private static Asker Asker(HttpContext http, Locale locale)
    {
        var address = http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        return new Asker("web", address, address, locale);
    }

    private Locale LocaleOf(HttpContext http, string? chosen)
        => Locale.Of(chosen)
            ?? http.Request.Headers.AcceptLanguage.ToString().Split(',').Select(tag => Locale.Of(tag.Split(';')[0].Trim())).FirstOrDefault(locale => locale is not null)
            ?? Locale.Of(reader.Value.Locale)
            ?? Locale.Korean;
}
