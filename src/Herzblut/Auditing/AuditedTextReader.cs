using System.Buffers;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Auditing;

/// <summary>Collects the addresses of files that are no pages.</summary>
internal static class AuditedTextReader
{
    // A name of an entry of a feed, made like an address, which nobody follows.
    private const string Identifier = "<id>";

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"'<>()[]{} \t\r\n\\,&");

    /// <summary>Feeds, the sitemap, data: absolute addresses.</summary>
    public static AuditedFile Read(OutputFile output)
    {
        var file = new AuditedFile(output);
        string text = file.Read().Text;
        int end = 0;
        for (int start = text.IndexOf("http", StringComparison.Ordinal); start >= 0; start = text.IndexOf("http", end, StringComparison.Ordinal))
        {
            int length = text.AsSpan(start).IndexOfAny(Ends);
            end = length < 0 ? text.Length : start + length;
            if (text.AsSpan(0, start).EndsWith(Identifier))
            {
                continue;
            }

            file.Links.Add(new FoundLink(text[start..end].TrimEnd('.', ';', ':'), FoundLinkKind.Mention, SourceSpan.FromBounds(start, end)));
        }

        return file;
    }

    /// <summary>Style sheets: <c>url(…)</c>.</summary>
    public static AuditedFile ReadStyles(OutputFile output)
    {
        var file = new AuditedFile(output);
        string text = file.Read().Text;
        int end = 0;
        for (int start = text.IndexOf("url(", StringComparison.Ordinal); start >= 0; start = text.IndexOf("url(", end, StringComparison.Ordinal))
        {
            end = text.IndexOf(')', start);
            if (end < 0)
            {
                break;
            }

            string address = text[(start + 4)..end].Trim(' ', '"', '\'');
            if (address.Length > 0)
            {
                file.Links.Add(new FoundLink(address, FoundLinkKind.Resource, SourceSpan.FromBounds(start, end + 1)));
            }
        }

        return file;
    }
}
