using Bot.Core.Corpus;
using Spectre.Console;

namespace Bot.Host.Loading;

/// <summary>Moves a progress bar. Called from the reading itself: <see cref="Progress{T}"/> would hand each step to another thread.</summary>
internal sealed class BarProgress(ProgressTask bar) : IProgress<CorpusProgress>
{
    public void Report(CorpusProgress value)
    {
        bar.MaxValue = Math.Max(1, value.FilesTotal);
        bar.Value = value.FilesRead;
    }
}
