namespace Bot.Core.Dating;

/// <summary>Where a sentence plays, which decides whether its 이날 is a day at home or the day abroad named before.</summary>
internal enum DatePlace
{
    Unsaid,
    Home,
    Abroad,
}
