using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>Files of other programs that were given the name of a text.</summary>
internal static class OtherProgram
{
    /// <summary>What kind of file it is, from its first bytes; null for what may be a text.</summary>
    public static Message? Of(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith("PK\u0003\u0004"u8) ? new("ein Word-Dokument oder eine ZIP-Datei", "a Word document or a ZIP file")
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? new("ein altes Word-Dokument", "an old Word document")
            : bytes.StartsWith("{\\rtf"u8) ? new("ein RTF-Dokument", "an RTF document")
            : bytes.StartsWith("%PDF-"u8) ? new("ein PDF", "a PDF")
            : null;
}
