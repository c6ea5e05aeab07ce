using System.Buffers;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>
/// Turns the bytes of a file into its text. UTF-8 is what is asked for, with or without byte order mark; other encodings are
/// reported and read all the same, so that one wrong setting of an editor does not hide everything else.
/// </summary>
internal static class TextReading
{
    /// <summary>The largest text file that is read: a novel of 50,000 words, which all on one page would keep any browser busy.</summary>
    public const int MaximumBytes = 320 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Controls = SearchValues.Create(CharacterRange.Between('\0', '\b') + "\v" + CharacterRange.Between('\u000E', '\u001F'));

    // The second byte of ä ö ü Ä Ö Ü ß é è à, as Windows-1252 shows it.
    private const string GarbledSeconds = "¤¶¼„–œŸ©¨\u00A0";

    /// <summary>Reads a file of a tree.</summary>
    /// <returns>The text; null where the file cannot be used, which was reported.</returns>
    public static SourceText? Read(ISourceTree tree, SourceFile file, DiagnosticBag bag)
    {
        if (file.Length > MaximumBytes)
        {
            bag.Add(ReadingDiagnostics.TooLarge(new SourceText(file.Path, ""), file.Length));
            return null;
        }

        if (file.Problem != SourceFileProblem.None || tree.Read(file.Path) is not { } bytes)
        {
            bag.Add(ReadingDiagnostics.Of(file));
            return null;
        }

        if (OtherProgram.Of(bytes) is { } program)
        {
            bag.Add(ReadingDiagnostics.OtherProgramsFile(new SourceText(file.Path, ""), program));
            return null;
        }

        return Decode(file.Path, bytes, bag);
    }

    /// <summary>Decodes the bytes of a text file.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (Utf16Of(bytes) is { } utf16)
        {
            int mark = bytes[0] is 0xFF or 0xFE ? 2 : 0;
            var wide = new SourceText(path, utf16.GetString(bytes[mark..]));
            bag.Add(ReadingDiagnostics.OtherEncoding(wide));
            return wide;
        }

        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            var source = new SourceText(path, Utf8.GetString(bytes));
            ReportControls(source, bag);
            ReportGarbled(source, bag);
            return OddCharacters.Report(source, bag);
        }
        catch (DecoderFallbackException broken)
        {
            int legible = Utf8.GetCharCount(bytes[..LegibleBytes(bytes, broken.Index)]);
            var source = new SourceText(path, Windows1252.Decode(bytes));
            bag.Add(ReadingDiagnostics.NotUtf8(source, new SourceSpan(Math.Min(legible, source.Text.Length), 1)));
            return source;
        }
    }

    // The index that the decoder gives may lie a few bytes before the broken one.
    private static int LegibleBytes(ReadOnlySpan<byte> bytes, int hint)
    {
        int at = Math.Clamp(hint, 0, bytes.Length);
        while (at > 0 && !System.Text.Unicode.Utf8.IsValid(bytes[..at]))
        {
            at--;
        }

        return at;
    }

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
        {
            return null;
        }

        bool isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE;
        bool isBig = bytes[0] == 0xFE && bytes[1] == 0xFF;
        if (!isLittle && !isBig)
        {
            // Without a mark, ASCII in UTF-16 shows as every other byte being zero.
            isLittle = bytes[0] != 0 && bytes[1] == 0 && bytes.Length > 3 && bytes[3] == 0;
            isBig = bytes[0] == 0 && bytes[1] != 0 && bytes.Length > 3 && bytes[2] == 0;
        }

        return isLittle || isBig ? new UnicodeEncoding(isBig, byteOrderMark: false) : null;
    }

    private static void ReportControls(SourceText source, DiagnosticBag bag)
    {
        ReadOnlySpan<char> text = source.Text;
        // Of either, whichever comes first: a set of both is searched slowly, and takes long to make.
        int at = (int)Math.Min((uint)text.IndexOfAny(Controls), (uint)text.IndexOfAny('\uFFFE', '\uFFFF'));
        if (at >= 0)
        {
            bag.Add(ReadingDiagnostics.Binary(source, new SourceSpan(at, 1)));
        }
    }

    // "Ã¤" for "ä", "â€œ" for "“": no language has letters in this order.
    private static void ReportGarbled(SourceText source, DiagnosticBag bag)
    {
        ReadOnlySpan<char> text = source.Text;
        int start = 0;
        while (text[start..].IndexOfAny('Ã', 'â') is int found and >= 0)
        {
            int at = start + found;
            bool isGarbled = text[at] == 'Ã'
                ? at + 1 < text.Length && GarbledSeconds.Contains(text[at + 1], StringComparison.Ordinal)
                : text[at..].StartsWith("â€", StringComparison.Ordinal);
            if (isGarbled)
            {
                bag.Add(ReadingDiagnostics.Garbled(source, new SourceSpan(at, 2)));
                return;
            }

            start = at + 1;
        }
    }
}
