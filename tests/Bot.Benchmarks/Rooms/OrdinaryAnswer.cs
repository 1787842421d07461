using System.Text.Json.Nodes;

namespace Bot.Benchmarks.Rooms;

/// <summary>Of the answers of a bot the one whose length is nearest to the middle one so far: others are then given it to send, word for word.</summary>
internal sealed class OrdinaryAnswer
{
    private readonly Lock guard = new();
    private long characters;
    private int answers;
    private int length;
    private JsonObject? kept;

    /// <param name="size">Characters of the answer.</param>
    /// <param name="body">What a bot sends besides the place where it goes; copied when it is kept.</param>
    public void Offer(int size, Func<JsonObject> body)
    {
        lock (guard)
        {
            (characters, answers) = (characters + size, answers + 1);
            var middle = (int)(characters / answers);
            if (kept is null || Math.Abs(size - middle) < Math.Abs(length - middle))
            {
                (kept, length) = (body(), size);
            }
        }
    }

    /// <summary>Writes the answer as JSON; the name of the file, which is the caller's to delete, or null when there was none.</summary>
    public async Task<string?> WriteAsync()
    {
        if (kept is null)
        {
            return null;
        }

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, kept.ToJsonString());
        return file;
    }
}
