namespace Bot.Core.Search;

/// <summary>What ranking needs to know of the whole index. <see cref="AverageLength"/> counts tokens of title and body.</summary>
public readonly record struct SearchStatistics(int Articles, double AverageLength);
