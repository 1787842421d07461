using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Markup;

namespace Bot.Testing.Telegram.Methods;

/// <summary>One offer, with what would be sent.</summary>
public sealed record InlineResult(string Id, string Title, string? Description, ParsedText Content, JsonArray? Keyboard);
