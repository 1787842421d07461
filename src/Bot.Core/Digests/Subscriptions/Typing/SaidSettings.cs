using Bot.Core.Chat;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>What somebody wants set: <c>ko</c>, <c>뉴욕</c>, <c>room quiet 22:00-07:00</c>. Keyed values and free words mean the same.</summary>
internal sealed record SaidSettings
{
    public bool ForRoom { get; private init; }

    public bool Reset { get; private init; }

    public Locale? Locale { get; private init; }

    public string? Zone { get; private init; }

    public QuietHours? Quiet { get; private init; }

    public bool NoQuiet { get; private init; }

    /// <summary>The first word that means nothing; null when all was understood.</summary>
    public string? Unknown { get; private init; }

    public bool IsEmpty => this == new SaidSettings { ForRoom = ForRoom };

    public bool IsOfRoomAlone => Quiet is not null || NoQuiet;

    public static SaidSettings Read(IEnumerable<string> values, string? text, ZoneReader zones)
    {
        var said = values.Aggregate(new SaidSettings(), (before, value) => before.With(value, zones) ?? before with { Unknown = before.Unknown ?? value });
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length;)
        {
            // The longest run of words that means something: 밤 10시 - 아침 7시, new york.
            var length = Math.Min(5, words.Length - i);
            while (length > 0 && said.With(string.Join(' ', words.Skip(i).Take(length)), zones) is null)
            {
                length--;
            }

            said = length > 0 ? said.With(string.Join(' ', words.Skip(i).Take(length)), zones)! : said with { Unknown = said.Unknown ?? words[i] };
            i += Math.Max(1, length);
        }

        return said;
    }

    private SaidSettings? With(string value, ZoneReader zones)
    {
        switch (value.Trim().ToLowerInvariant())
        {
            case "room" or "방" or "대화방" or "채널" or "channel" or "here" or "여기":
                return this with { ForRoom = true };
            case "me" or "나" or "내" or "quiet" or "조용히" or "조용한 시간" or "language" or "언어" or "zone" or "시간대":
                return this;
            case "ko" or "kr" or "korean" or "한국어" or "한글" or "우리말":
                return this with { Locale = Locale.Korean };
            case "en" or "english" or "영어" or "영문":
                return this with { Locale = Locale.English };
            case "reset" or "default" or "기본" or "초기화":
                return this with { Reset = true };
            case "quiet off" or "off" or "없음" or "끄기" or "조용히 없음" or "조용히 끄기":
                return this with { NoQuiet = true };
        }

        return QuietReader.Read(value) is { } quiet ? this with { Quiet = quiet }
            : zones.Read(value) is { } zone ? this with { Zone = zone }
            : null;
    }
}
