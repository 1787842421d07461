using System.Globalization;
using System.Text.Json.Serialization;

namespace Bot.Chat.Discord.Protocol;

/// <summary>The id of anything at Discord: 64 bits, written as a string in JSON because JavaScript's numbers cannot hold it.</summary>
/// <remarks>Layout: milliseconds since 2015 in the upper 42 bits (Discord's reference, "Snowflakes").</remarks>
[JsonConverter(typeof(SnowflakeConverter))]
internal readonly record struct Snowflake(ulong Value)
{
    /// <summary>2015-01-01T00:00:00Z in Unix milliseconds.</summary>
    public const long Epoch = 1_420_070_400_000;

    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + Epoch);

    /// <summary>Null unless the text is digits alone that fit into 64 bits.</summary>
    public static Snowflake? TryParse(string? text)
        => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Snowflake(value) : null;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
