using System.Globalization;
using System.Text.Json;
using Bot.Core.Chat;
using Bot.Core.Chat.Plain;

namespace Bot.Host.Facts;

/// <summary>A reply as JSON, the contract of <c>ask --json</c>.</summary>
internal static class ReplyJson
{
    public static string Of(Reply reply) => JsonSerializer.Serialize(
        new Shape(
            reply.Title,
            new PlainTextRenderer(new PlainTextOptions { Width = 0 }).Render(reply),
            [.. reply.Facts().Select(FactJson.Shape)],
            reply.AsOf?.Newest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            reply.AsOf?.Articles),
        FactJson.Options);

    private sealed record Shape(string Title, string Text, IReadOnlyList<object> Facts, string? AsOf, int? Articles);
}
