using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Testing.Discord;

/// <summary>Discord's side of the signature: a fixed Ed25519 key through OpenSSL.</summary>
public sealed class SigningKey : IDisposable
{
    private const string Library = "libcrypto.so.3";
    private const int KeyType = 1087;
    private readonly nint key;

    public SigningKey()
    {
        var secret = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();
        key = NewPrivateKey(KeyType, 0, secret, (nuint)secret.Length);
        var length = (nuint)32;
        var open = new byte[32];
        Must(PublicKey(key, open, ref length));
        PublicHex = Convert.ToHexStringLower(open);
    }

    public string PublicHex { get; }

    public string SignHex(string text)
    {
        var message = Encoding.UTF8.GetBytes(text);
        var signature = new byte[64];
        var length = (nuint)signature.Length;
        var context = NewContext();
        Must(SignInit(context, 0, 0, 0, key));
        Must(Sign(context, signature, ref length, message, (nuint)message.Length));
        FreeContext(context);
        return Convert.ToHexStringLower(signature);
    }

    public void Dispose() => FreeKey(key);

    private static void Must(int result)
    {
        if (result != 1)
        {
            throw new InvalidOperationException("OpenSSL does not sign with Ed25519 here.");
        }
    }

    [DllImport(Library, EntryPoint = "EVP_PKEY_new_raw_private_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint NewPrivateKey(int type, nint engine, byte[] secret, nuint length);

    [DllImport(Library, EntryPoint = "EVP_PKEY_get_raw_public_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int PublicKey(nint key, byte[] open, ref nuint length);

    [DllImport(Library, EntryPoint = "EVP_PKEY_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void FreeKey(nint key);

    [DllImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint NewContext();

    [DllImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void FreeContext(nint context);

    [DllImport(Library, EntryPoint = "EVP_DigestSignInit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [DllImport(Library, EntryPoint = "EVP_DigestSign")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sign(nint context, byte[] signature, ref nuint length, byte[] message, nuint messageLength);
}
