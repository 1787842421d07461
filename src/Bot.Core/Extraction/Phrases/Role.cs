namespace Bot.Core.Extraction.Phrases;

/// <summary>What the grammar makes of a name, by the particle behind it.</summary>
internal enum Role
{
    /// <summary>No particle: <c>엔비디아 2.3% 하락</c>.</summary>
    Bare,

    /// <summary>은, 는, 이, 가, 도, 역시, 만: the one who does or undergoes.</summary>
    Subject,

    /// <summary>의.</summary>
    Owner,

    /// <summary>와, 과, 및, a comma or a middle dot before another name.</summary>
    Joined,

    /// <summary>을, 를.</summary>
    Object,

    /// <summary>에, 에서, 보다, 로 and the rest.</summary>
    Other,
}
