namespace Bot.Benchmarks.Rooms;

/// <summary>An emulated platform with people who ask.</summary>
internal interface IRoom : IAsyncDisposable
{
    string Platform { get; }

    /// <summary>Requests of the client that were refused, by what is known of them at the end.</summary>
    int Refused { get; }

    /// <summary>How many questions may stand unanswered at the same time without the platform giving any of them up.</summary>
    int MostWaiting { get; }

    /// <summary>An answer of the client as it sent it.</summary>
    OrdinaryAnswer Ordinary { get; }

    /// <summary>Until a client is there and waits for questions.</summary>
    Task OnlineAsync();

    /// <summary>Somebody who has not asked before, in a room of their own, asks.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="answered">Called once, with the length of the request, when the answer is there.</param>
    Task AskAsync(RoomQuestion question, Action<int> answered);
}
