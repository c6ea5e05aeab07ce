namespace Herzblut.Sources;

/// <summary>
/// The encoding that old Windows programs write. Bytes that are UTF-8 all the same stay what they are, since files are often
/// half and half after someone pasted into them.
/// </summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; five of them are unused.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Decodes bytes; never fails.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (System.Text.Rune.DecodeFromUtf8(bytes, out System.Text.Rune rune, out int length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[length..];
            }
            else
            {
                text.Append(bytes[0] is >= 0x80 and < 0xA0 ? HighControls[bytes[0] - 0x80] : (char)bytes[0]);
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }
}
