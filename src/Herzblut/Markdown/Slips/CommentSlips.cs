using System.Text.RegularExpressions;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.RawHtml;

namespace Herzblut.Markdown.Slips;

/// <summary>Comments that would appear on the page: <c>&lt;!-- …</c> without an end, <c>&lt;!- … -&gt;</c>.</summary>
internal static partial class CommentSlips
{
    private const int MatchMilliseconds = 1000;

    // Looking for the end must not take quadratic time; no comment is longer.
    private const int Longest = 1000;

    /// <summary>Looks at an angle bracket of the text.</summary>
    public static void Check(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            draft.Report(HtmlDiagnostics.UnclosedComment(draft.Text.Source, draft.Place(at, 4)));
        }
        else if (at + 1 < text.Length && text[at + 1] is '!' or ' ' && Misspelt().Match(text, at, Math.Min(Longest, text.Length - at)) is { Success: true } found)
        {
            draft.Report(ForeignMarkDiagnostics.MisspeltComment(draft.Text.Source, draft.Place(at, found.Length), $"<!-- {found.Groups["words"].Value.ReplaceLineEndings(" ")} -->"));
            draft.EmphasisEnd = at + found.Length;
        }
    }

    // Word processors make a dash of two hyphens.
    [GeneratedRegex(@"^<[ ]?![ ]?[-–—]{1,2}[ ]?-?\s*(?<words>[^<>\s-][^<>]*?)\s*[-–—]{1,2}[ ]?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Misspelt();
}
