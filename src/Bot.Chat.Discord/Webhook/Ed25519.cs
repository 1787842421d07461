using System.Runtime.InteropServices;

namespace Bot.Chat.Discord.Webhook;

/// <summary>
/// Verifies Ed25519 signatures (RFC 8032) through OpenSSL 3, because .NET 10 has no public Ed25519 of its own.
/// <c>libcrypto.so.3</c> is there wherever .NET does TLS on Linux.
/// </summary>
internal static partial class Ed25519
{
    public const int KeyBytes = 32;
    public const int SignatureBytes = 64;

    private const string Library = "libcrypto.so.3";

    // EVP_PKEY_ED25519 = NID_ED25519.
    private const int KeyType = 1087;

    /// <summary>Whether OpenSSL can be called here.</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad(Library, typeof(Ed25519).Assembly, null, out _);

    /// <summary>False for a wrong signature as for anything of a wrong length.</summary>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (publicKey.Length != KeyBytes || signature.Length != SignatureBytes)
        {
            return false;
        }

        var key = NewRawPublicKey(KeyType, 0, publicKey, KeyBytes);
        if (key == 0)
        {
            return false;
        }

        var context = NewContext();
        try
        {
            return context != 0
                && VerifyInit(context, 0, 0, 0, key) == 1
                && VerifyOnce(context, signature, SignatureBytes, message, (nuint)message.Length) == 1;
        }
        finally
        {
            FreeContext(context);
            FreeKey(key);
        }
    }

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NewRawPublicKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NewContext();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void FreeContext(nint context);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int VerifyInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int VerifyOnce(nint context, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);
}
