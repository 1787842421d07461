using System.Buffers.Binary;
using Bot.Testing.Telegram.Server;

namespace Bot.Testing.Telegram.Methods;

/// <summary>What an uploaded picture may be; only PNG is known here.</summary>
internal static class PictureRules
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Check(byte[] picture)
    {
        if (picture.Length > 10 * 1024 * 1024)
        {
            throw ApiErrorException.Bad("file is too big for a photo");
        }

        if (picture.Length < 24 || !picture.AsSpan().StartsWith(Signature))
        {
            throw ApiErrorException.Bad("IMAGE_PROCESS_FAILED");
        }

        var width = BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20));
        if (width <= 0 || height <= 0 || width + height > 10_000 || Math.Max(width, height) > 20 * Math.Min(width, height))
        {
            throw ApiErrorException.Bad("PHOTO_INVALID_DIMENSIONS");
        }

        return picture;
    }
}
