namespace Bot.Core.Lexicon.Files;

/// <summary>A value of a YAML file with the line it begins in, counted from 1.</summary>
internal abstract record YamlValue(int Line);

/// <param name="Text">The value without its quotation marks.</param>
/// <param name="IsPlain">Written without quotation marks, so that null and ~ mean nothing.</param>
/// <param name="Line">See <see cref="YamlValue"/>.</param>
internal sealed record YamlText(string Text, bool IsPlain, int Line) : YamlValue(Line)
{
    public bool IsNull => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "null" or "~");
}

internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line) : YamlValue(Line);

internal sealed record YamlMap(IReadOnlyDictionary<string, YamlValue> Fields, int Line) : YamlValue(Line);
