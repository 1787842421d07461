namespace Bot.Core.Commands;

/// <summary>What a value means, and so how it is found in free text and completed while typing.</summary>
public enum ParameterType
{
    /// <summary>A person, an organisation, a security or a product: found by <see cref="Names.NameBook"/>.</summary>
    Name,

    /// <summary>Words that the facts shown should speak of.</summary>
    Topic,

    /// <summary>A day, or a stretch back from today: <c>2025-01-27</c>, <c>7d</c>, <c>지난주</c>.</summary>
    Date,

    /// <summary>All the rest of the line, as typed.</summary>
    Text,

    /// <summary>An article's id, or its first characters.</summary>
    Article,

    /// <summary>The name of a command.</summary>
    Command,

    /// <summary>A page number from 1.</summary>
    Page,

    /// <summary>A stretch of an article's text as offsets, <c>120-185</c> or <c>120</c>: buttons write it, nobody types it, so forms leave it out.</summary>
    Place,

    /// <summary>What somebody subscribes to: names, topics, outlets, words, patterns; read by the command itself.</summary>
    Interest,

    /// <summary>When something comes: a slot's name, <c>08:30</c>, <c>평일 08:00</c>, <c>알림 6/h</c>.</summary>
    When,

    /// <summary>A time zone, by its IANA name or by a city.</summary>
    Zone,

    /// <summary>The number of one of the room's subscriptions, or all.</summary>
    Number,

    /// <summary>One of <see cref="CommandParameter.Choices"/>, or something like them.</summary>
    Choice,
}
