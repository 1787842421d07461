using System.Net;

namespace Bot.Chat.Discord.Rest;

/// <summary>What came back of one attempt.</summary>
internal abstract record RestAnswer
{
    private RestAnswer()
    {
    }

    public sealed record Success(byte[] Body) : RestAnswer;

    /// <param name="Wait">As long as Discord says.</param>
    /// <param name="Global">Whether everything must wait.</param>
    /// <param name="Shared">Whether others used the limit up; then it does not count against us.</param>
    public sealed record RateLimited(TimeSpan Wait, bool Global, bool Shared) : RestAnswer;

    /// <summary>Refused with a reason.</summary>
    public sealed record Refused(HttpStatusCode Status, ApiProblem Problem) : RestAnswer;

    /// <summary>No answer, or one that says nothing.</summary>
    /// <param name="Why">For people.</param>
    /// <param name="Arrived">False when the request surely never reached Discord.</param>
    /// <param name="Cause">Null for a 5xx.</param>
    public sealed record Broken(string Why, bool Arrived, Exception? Cause) : RestAnswer;
}
