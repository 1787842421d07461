using System.Text.Json;

namespace Bot.Chat.Discord.Rest;

/// <summary>How Discord words an error (topics/opcodes-and-status-codes, "JSON").</summary>
/// <param name="Code">Its own number of the error; 0 for a general one.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Errors">Which field is wrong and how.</param>
internal sealed record ApiProblem(int Code = 0, string? Message = null, JsonElement? Errors = null);

/// <summary>The body of a 429.</summary>
/// <param name="RetryAfter">Seconds.</param>
/// <param name="Global">Whether everything must wait.</param>
internal sealed record RateLimitProblem(double? RetryAfter = null, bool Global = false);
