using Bot.Core.Lexicon;

namespace Bot.Core.Indexing;

/// <summary>
/// A small print of a text by which near-copies find each other: a one-permutation MinHash (Li, Owen, Zhang 2012) over stretches of
/// <see cref="ShingleLength"/> letters and digits, blanks and punctuation left out. Every stretch falls into one of <see cref="Bins"/> bins by its hash,
/// and a bin keeps one byte of the smallest; 0 stands for an empty bin.
/// </summary>
public readonly struct StorySignature : IEquatable<StorySignature>
{
    public const int Bins = 120;
    public const int ShingleLength = 5;

    private readonly byte[]? bins;

    private StorySignature(byte[] bins) => this.bins = bins;

    /// <summary>True for texts with less than one stretch, and for the default value.</summary>
    public bool IsEmpty => bins is null;

    public ReadOnlySpan<byte> Value => bins;

    /// <summary>Takes a signature back from where it was kept; anything of another length is empty.</summary>
    public static StorySignature From(ReadOnlySpan<byte> value) => value.Length == Bins ? new StorySignature(value.ToArray()) : default;

    public static StorySignature Of(ReadOnlySpan<char> text)
    {
        Span<ulong> smallest = stackalloc ulong[Bins];
        smallest.Fill(ulong.MaxValue);
        Span<char> window = stackalloc char[ShingleLength];
        var seen = 0;
        foreach (var c in text)
        {
            // Nearly every letter is a syllable, which the tables of Unicode need not be asked about.
            var isSyllable = Syllables.IsSyllable(c);
            if (!isSyllable && !char.IsLetterOrDigit(c))
            {
                continue;
            }

            window[1..].CopyTo(window);
            window[^1] = isSyllable ? c : char.ToLowerInvariant(c);
            if (++seen < ShingleLength)
            {
                continue;
            }

            var hash = Hash(window);
            var bin = (int)(hash % Bins);
            smallest[bin] = Math.Min(smallest[bin], hash);
        }

        return seen < ShingleLength ? default : new StorySignature(Bytes(smallest));
    }

    /// <summary>An estimate of the share of stretches that both texts have, of all that either has (Jaccard), from 0 to 1; its standard error is at most 0.05.</summary>
    public double Similarity(StorySignature other)
    {
        if (bins is null || other.bins is null)
        {
            return 0;
        }

        var same = 0;
        var filled = 0;
        for (var i = 0; i < Bins; i++)
        {
            var either = bins[i] | other.bins[i];
            filled += either != 0 ? 1 : 0;
            same += either != 0 && bins[i] == other.bins[i] ? 1 : 0;
        }

        return (double)same / filled;
    }

    public bool Equals(StorySignature other) => Value.SequenceEqual(other.Value);

    public override bool Equals(object? obj) => obj is StorySignature other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Value);
        return hash.ToHashCode();
    }

    public static bool operator ==(StorySignature left, StorySignature right) => left.Equals(right);

    public static bool operator !=(StorySignature left, StorySignature right) => !left.Equals(right);

    private static byte[] Bytes(ReadOnlySpan<ulong> smallest)
    {
        var bytes = new byte[Bins];
        for (var i = 0; i < Bins; i++)
        {
            // The bin is hash mod 120, so the byte is taken from bits that the bin says nothing about.
            bytes[i] = smallest[i] == ulong.MaxValue ? (byte)0 : (byte)(1 + ((smallest[i] >> 40) % byte.MaxValue));
        }

        return bytes;
    }

    /// <summary>The finaliser of SplitMix64 over each character: the same on every machine and in every release, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Hash(ReadOnlySpan<char> window)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        foreach (var c in window)
        {
            hash = (hash ^ c) * 0xBF58476D1CE4E5B9UL;
            hash ^= hash >> 27;
        }

        hash *= 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
