using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Lexicon;

/// <summary>The configuration section <c>Lexicon</c>.</summary>
public sealed class LexiconOptions
{
    public const string Section = "Lexicon";

    /// <summary>The folder of names and word lists.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Lexicon:Path must name the folder of names and word lists, such as config/lexicon.")]
    public string Path { get; set; } = "config/lexicon";
}
