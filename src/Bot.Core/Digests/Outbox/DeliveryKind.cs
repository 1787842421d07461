namespace Bot.Core.Digests.Outbox;

public enum DeliveryKind
{
    Digest,
    Alert,
    Announcement,
}
