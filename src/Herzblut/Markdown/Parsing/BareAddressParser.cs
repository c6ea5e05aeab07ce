using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Addresses that stand in a text without brackets: <c>https://…</c>, <c>www.…</c>, <c>mailto:…</c>, <c>tel:…</c>. As Markdig reads them,
/// which for each one walks over all that stands before it in the paragraph; many addresses then take quadratic time.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    // No browser follows a longer one, and looking for its end must not take quadratic time.
    private const int LongestAddress = 2000;

    // More than that around one address are no text.
    private const int MostOpenMarks = 100;

    private static readonly string[] Beginnings = ["https://", "http://", "ftp://", "www.", "mailto:", "tel:"];
    private static readonly SearchValues<char> Before = SearchValues.Create("*_~(");
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n<");

    public BareAddressParser() => OpeningCharacters = ['h', 'f', 'm', 't', 'w'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        char before = slice.PeekCharExtra(-1);
        if (!(before.IsWhiteSpaceOrZero() || Before.Contains(before)) || BeginningOf(rest) is not { } beginning || IsEndless(rest) || OpenMarks(processor) is not { } marks)
        {
            return false;
        }

        int start = slice.Start;
        if (!LinkHelper.TryParseUrl(ref slice, out string? url, out _, isAutoLink: true))
        {
            return false;
        }

        // "**https://example.org**": the marks after it close what is open.
        string address = url.TrimEnd(marks);
        slice.Start -= url.Length - address.Length;
        if (!IsComplete(beginning, address))
        {
            return false;
        }

        processor.Inline = Link(processor, slice.Text, start, beginning, address);
        return true;
    }

    private static string? BeginningOf(ReadOnlySpan<char> text)
    {
        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return beginning;
            }
        }

        return null;
    }

    private static bool IsEndless(ReadOnlySpan<char> rest) => rest.Length > LongestAddress && rest[..LongestAddress].IndexOfAny(Ends) < 0;

    // The emphasis characters that are open, as far back as the cell reaches; null inside the brackets of a link.
    private static char[]? OpenMarks(InlineProcessor processor)
    {
        var marks = new List<char>();
        int brackets = 0;
        int count = 0;
        for (Inline? inline = processor.Inline; inline is not null and not Markdig.Extensions.Tables.PipeTableDelimiterInline; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true } bracket)
            {
                brackets += bracket.Type == DelimiterType.Open ? 1 : bracket.Type == DelimiterType.Close ? -1 : 0;
            }
            else if (inline is EmphasisDelimiterInline emphasis)
            {
                marks.Add(emphasis.DelimiterChar);
            }

            if (++count > MostOpenMarks)
            {
                return null;
            }
        }

        return brackets > 0 ? null : [.. marks.Distinct()];
    }

    private static bool IsComplete(string beginning, string address) => beginning switch
    {
        "tel:" => address.Length >= beginning.Length,
        "mailto:" => address.IndexOf('@', StringComparison.Ordinal) is var at && at > beginning.Length && LinkHelper.IsValidDomain(address, at + 1),
        _ => address.Length > beginning.Length && LinkHelper.IsValidDomain(address, beginning.Length),
    };

    private static LinkInline Link(InlineProcessor processor, string text, int start, string beginning, string address)
    {
        int from = processor.GetSourcePosition(start, out int line, out int column);
        var span = new Markdig.Syntax.SourceSpan(from, from + address.Length - 1);
        var link = new LinkInline
        {
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
            Url = beginning == "www." ? "https://" + address : address,
            IsClosed = true,
            IsAutoLink = true,
        };
        int shownFrom = start + (beginning is "mailto:" or "tel:" ? beginning.Length : 0);
        link.AppendChild(new LiteralInline
        {
            Span = span,
            Line = line,
            Column = column,
            Content = new StringSlice(text, shownFrom, start + address.Length - 1),
            IsClosed = true,
        });
        return link;
    }
}
