namespace Bot.Testing.Telegram.Faults;

public enum FaultKind
{
    /// <summary>The socket closes before the request is carried out.</summary>
    DropRequest,

    /// <summary>The request is carried out; then the socket closes.</summary>
    DropAnswer,

    /// <summary>The request is carried out; the socket closes in the middle of the answer.</summary>
    CutAnswer,

    /// <summary>429 with retry_after; nothing is carried out.</summary>
    TooMany,

    /// <summary>500 in the Bot API's own form; nothing is carried out.</summary>
    ServerError,

    /// <summary>A proxy's 502 page after the request was carried out.</summary>
    BadGateway,

    /// <summary>A proxy's 502 page; nothing was carried out.</summary>
    BadGatewayBefore,

    /// <summary>The answer comes late.</summary>
    Slow,

    /// <summary>The request is carried out when a test lets it go.</summary>
    Hold,
}
