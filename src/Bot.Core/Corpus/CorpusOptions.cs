using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Corpus;

/// <summary>The configuration section <c>Corpus</c>.</summary>
public sealed class CorpusOptions
{
    public const string Section = "Corpus";

    /// <summary>The folder of articles, read with all folders below it.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Corpus:Path must name the folder of articles, such as config/corpus.")]
    public string Path { get; set; } = "config/corpus";
}
