using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Parsing;

/// <summary>Code in tables, where a bar may be written as <c>\|</c> as everywhere in a table; Markdig leaves the backslash.</summary>
internal static class TableCode
{
    public static void Unescape(string text, MarkdownDocument document)
    {
        if (!text.Contains(@"\|", StringComparison.Ordinal))
        {
            return;
        }

        foreach (CodeInline code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
        {
            code.Content = code.Content.Replace(@"\|", "|", StringComparison.Ordinal);
        }
    }
}
