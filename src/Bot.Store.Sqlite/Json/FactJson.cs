using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Extraction.Reactions;

namespace Bot.Store.Sqlite.Json;

[JsonSerializable(typeof(Speaker))]
[JsonSerializable(typeof(ReactionDetail))]
[JsonSerializable(typeof(MoveParty))]
[JsonSerializable(typeof(MoveDetail))]
[JsonSerializable(typeof(FigureDetail))]
internal sealed partial class FactJson : JsonSerializerContext
{
    /// <summary>Hangul as it is: half the size of escapes, and readable in the file. Nothing of this reaches a web page unescaped.</summary>
    public static FactJson Plain { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new DateRangeConverter(), new JsonStringEnumConverter() },
    });
}
