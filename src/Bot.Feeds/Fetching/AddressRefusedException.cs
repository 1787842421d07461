namespace Bot.Feeds.Fetching;

/// <summary>A name leads nowhere but to addresses that are not fetched. The message is a sentence for whoever added the feed; it does not tell the addresses.</summary>
internal sealed class AddressRefusedException(string host)
    : Exception($"{host} leads to an address inside this machine's own network, which is not fetched.");
