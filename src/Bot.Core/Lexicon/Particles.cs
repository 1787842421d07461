namespace Bot.Core.Lexicon;

/// <summary>
/// The particles (josa) and copula forms that Korean writes without a blank after a noun, from <c>words/particles.yaml</c>.
/// The form must fit the last sound (은 after a final consonant, 는 after a vowel); some particles carry others (에서는, 으로부터도).
/// </summary>
public sealed class Particles
{
    private const int MaximumStack = 4;

    private readonly Dictionary<string, Fit> fits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fit>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    public Particles(WordLists words)
    {
        Add(words["particles.after_coda"], Fit.Rieul | Fit.Coda);
        Add(words["particles.after_coda_not_rieul"], Fit.Coda);
        Add(words["particles.after_vowel"], Fit.Vowel);
        Add(words["particles.after_vowel_or_rieul"], Fit.Vowel | Fit.Rieul);
        Add(words["particles.after_any"], Fit.AnySound);
        Add(words["particles.stackable"], Fit.Stackable);
        Add(words["particles.tails"], Fit.Tail);
        lookup = fits.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = fits.Keys.Max(particle => particle.Length);
    }

    /// <summary>What particles begin with.</summary>
    internal IEnumerable<char> Openings => fits.Keys.Select(particle => particle[0]);

    [Flags]
    private enum Fit
    {
        None = 0,
        Vowel = 1,
        Rieul = 2,
        Coda = 4,
        AnySound = Vowel | Rieul | Coda,
        Stackable = 8,
        Tail = 16,
    }

    /// <summary>
    /// Whether <paramref name="josa"/> is a particle, or a stack of them, in the form that <paramref name="last"/> demands.
    /// Latin letters, digits, closing brackets and Chinese characters accept every form: their sound is not written.
    /// </summary>
    public bool FitsAfter(char last, ReadOnlySpan<char> josa)
        => josa.Length is > 0 && josa.Length <= longest * MaximumStack && Fits(last, josa, MaximumStack, Fit.None);

    /// <summary>
    /// The length of the particle (or stack) that stands at <paramref name="position"/>, fits after <paramref name="before"/> and reaches to
    /// the end of the word; 0 when there is none.
    /// </summary>
    public int ParticleLengthAt(ReadOnlySpan<char> text, int position, char before)
    {
        var end = position;
        var limit = Math.Min(text.Length, position + (longest * MaximumStack) + 1);
        while (end < limit && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        // A particle ends where its word ends, so there is only one length to try.
        return FitsAfter(before, text[position..end]) ? end - position : 0;
    }

    private static Fit SoundOf(char last) => !Syllables.IsSyllable(last)
        ? Fit.AnySound
        : Syllables.Final(last) switch
        {
            0 => Fit.Vowel,
            Syllables.RieulFinal => Fit.Rieul,
            _ => Fit.Coda,
        };

    private bool Fits(char last, ReadOnlySpan<char> josa, int depth, Fit place)
    {
        var sound = SoundOf(last);
        for (var length = Math.Min(josa.Length, longest); length > 0; length--)
        {
            if (!lookup.TryGetValue(josa[..length], out var fit) || (fit & sound) == Fit.None || (fit & place) != place)
            {
                continue;
            }

            var isWhole = length == josa.Length;
            if (isWhole || (depth > 1 && fit.HasFlag(Fit.Stackable) && Fits(josa[length - 1], josa[length..], depth - 1, Fit.Tail)))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(IReadOnlyList<string> particles, Fit fit)
    {
        foreach (var particle in particles)
        {
            fits[particle] = fits.GetValueOrDefault(particle) | fit;
        }
    }
}
