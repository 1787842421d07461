using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Dating;

namespace Bot.Store.Sqlite.Json;

/// <summary>As <see cref="DateRange.ToString"/> prints it.</summary>
internal sealed class DateRangeConverter : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = reader.GetString()!.Split('/');
        return new DateRange(Iso(parts[0]), Iso(parts[^1]));
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
