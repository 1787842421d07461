using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Chat.Discord.Posting;

/// <summary>
/// A nonce as the id of a message's outermost component. Discord forgets nonces within minutes and does not tell them when a channel is read; the ids of
/// components stay with the message, seen by nobody.
/// </summary>
internal static class PostNonce
{
    /// <summary>Positive, and far from the small numbers that Discord gives by itself.</summary>
    public static int ComponentId(string nonce)
        => (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(nonce))) >> 1) | (1 << 20);
}
