using System.Text;
using System.Xml;
using Herzblut.Diagnostics;

namespace Herzblut.Images.Svg;

/// <summary>The text of a drawing, ready to be read as XML: UTF-8, and without a document type.</summary>
internal static class SvgText
{
    /// <summary>A drawing of more bytes is a mistake.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <returns>The text without byte order mark; null where it is no UTF-8.</returns>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            return Utf8.GetString(content.StartsWith("\uFEFF"u8) ? content[3..] : content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Where the document type stands; an empty span where there is none. The prolog is nothing but a declaration, comments,
    /// instructions and white space.
    /// </summary>
    /// <param name="text">The drawing.</param>
    /// <param name="isPlain">False where it defines something itself: entities, default values of attributes.</param>
    public static SourceSpan DocumentTypeIn(string text, out bool isPlain)
    {
        isPlain = true;
        int at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            ReadOnlySpan<char> rest = text.AsSpan(at);
            string? close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<?") ? "?>" : null;
            int end = close is null ? -1 : text.IndexOf(close, at + 2, StringComparison.Ordinal);
            if (end >= 0)
            {
                at = end + close!.Length; // close is set where end was found
                continue;
            }

            if (!rest.StartsWith("<!DOCTYPE"))
            {
                return default;
            }

            int stop = rest.IndexOfAny('>', '[');
            isPlain = stop >= 0 && rest[stop] == '>';
            return new SourceSpan(at, stop < 0 ? rest.Length : stop + 1);
        }
    }

    /// <summary>Reads the text as XML, a plain document type left out; positions stay those of the text.</summary>
    public static XmlReader Read(string text, SourceSpan documentType)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaximumBytes,
        };
        string blank = string.Concat(text.AsSpan(documentType.Start, documentType.Length).ToString().Select(unit => unit is '\n' or '\r' ? unit : ' '));
        return XmlReader.Create(new StringReader(documentType.Length == 0 ? text : text[..documentType.Start] + blank + text[documentType.End..]), settings);
    }
}
