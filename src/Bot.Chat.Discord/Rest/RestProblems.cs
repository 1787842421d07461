using System.Net;
using System.Text.Json;
using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Rest;

/// <summary>What a refusal means (topics/opcodes-and-status-codes, "JSON Error Codes").</summary>
internal static class RestProblems
{
    private const int LongestDetail = 500;

    public static DiscordException Explain(RestRequest request, RestAnswer.Refused refused)
    {
        var kind = Kind(request, refused);
        var message = kind == DiscordFailure.Refused
            ? "Discord does not accept the token in Discord:Token. Copy it again from the Bot page of the Discord developer portal."
            : $"{request.Route}: Discord answered {(int)refused.Status}, code {refused.Problem.Code}, {Detail(refused.Problem)}";
        return new DiscordException(kind, message) { Status = (int)refused.Status, Code = refused.Problem.Code };
    }

    private static DiscordFailure Kind(RestRequest request, RestAnswer.Refused refused) => refused switch
    {
        { Status: HttpStatusCode.Unauthorized } when request.IsBots => DiscordFailure.Refused,

        // Unknown interaction, already acknowledged, unknown webhook, invalid webhook token, unknown message.
        { Problem.Code: 10062 or 40060 or 10015 or 50027 or 10008 } => DiscordFailure.Expired,
        { Status: HttpStatusCode.NotFound or HttpStatusCode.Unauthorized } when !request.IsBots => DiscordFailure.Expired,
        { Status: HttpStatusCode.Forbidden } => DiscordFailure.Forbidden,
        _ => DiscordFailure.Request,
    };

    private static string Detail(ApiProblem problem)
    {
        var text = $"\"{problem.Message ?? "no reason given"}\"";
        if (problem.Errors is { ValueKind: JsonValueKind.Object } errors)
        {
            text += " " + errors.GetRawText();
        }

        return text.Length <= LongestDetail ? text : text[..LongestDetail] + "…";
    }
}
