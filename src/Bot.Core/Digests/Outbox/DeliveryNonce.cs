using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Digests.Outbox;

/// <summary>What stands for one message at every attempt, on whatever machine: a hash of what the outbox knows it by.</summary>
internal static class DeliveryNonce
{
    // Discord takes 25 characters; 96 bits are enough for every message ever.
    private const int Length = 24;

    public static string Of(Delivery delivery)
    {
        var key = string.Join(
            '\n',
            delivery.Room.Platform,
            delivery.Room.Chat,
            delivery.Room.Topic,
            delivery.Subscription?.ToString(CultureInfo.InvariantCulture),
            delivery.Occurrence);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Length];
    }
}
