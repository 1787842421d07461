using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Store.Sqlite.Packing;

/// <summary>Who said something, or what moved: stored once for all facts.</summary>
internal static class PackedParty
{
    /// <returns>Whether the fact has one.</returns>
    public static bool Write(PackedWriter output, Fact fact)
    {
        switch (fact)
        {
            case Reaction { Speaker: var speaker }:
                output.Text(speaker.Name);
                output.Number((int)speaker.Kind);
                output.OptionalText(speaker.Id);
                output.OptionalText(speaker.English);
                output.Texts(speaker.Aliases);
                output.OptionalText(speaker.Organisation);
                output.OptionalText(speaker.Role);
                return true;
            case Move move:
                output.Text(move.Security);
                output.OptionalText(move.SecurityId);
                output.Texts(move.Aliases);
                return true;
            default:
                return false;
        }
    }

    public static Speaker Speaker(ReadOnlySpan<byte> packed)
    {
        var input = new PackedReader(packed);
        return new Speaker
        {
            Name = input.Text(),
            Kind = (SpeakerKind)input.Number(),
            Id = input.OptionalText(),
            English = input.OptionalText(),
            Aliases = input.Texts(),
            Organisation = input.OptionalText(),
            Role = input.OptionalText(),
        };
    }

    public static PackedSecurity Security(ReadOnlySpan<byte> packed)
    {
        var input = new PackedReader(packed);
        return new PackedSecurity(input.Text(), input.OptionalText(), input.Texts());
    }
}

/// <summary>What moved.</summary>
internal sealed record PackedSecurity(string Name, string? Id, IReadOnlyList<string> Aliases);
