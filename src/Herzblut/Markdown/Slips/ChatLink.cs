using System.Buffers;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;

namespace Herzblut.Markdown.Slips;

/// <summary>A link as chat programs write it: <c>&lt;https://example.org|words&gt;</c>.</summary>
internal static class ChatLink
{
    // A bar may also stand inside an address ("?a=1|2"), whose end is no words then.
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("|/=&%?#[]<>");

    /// <summary>Reports it.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="span">The angle brackets and what they hold.</param>
    /// <param name="inside">What they hold.</param>
    /// <returns>False where it is none.</returns>
    public static bool Check(ContentDraft draft, SourceSpan span, ReadOnlySpan<char> inside)
    {
        int bar = inside.IndexOf('|');
        ReadOnlySpan<char> words = inside[(bar + 1)..].Trim();
        string address = bar < 0 ? "" : inside[..bar].Trim().ToString();
        bool isOneWord = !words.Contains(' ');
        bool isAddress = UrlScheme.Of(address) is "http" or "https" or "mailto" || TargetText.LooksLikeTarget(address);
        if (!isAddress || words.IsEmpty || !char.IsLetterOrDigit(words[0]) || words.ContainsAny(OfAddresses) || (isOneWord && address.Contains('?', StringComparison.Ordinal)))
        {
            return false;
        }

        draft.Report(LinkDiagnostics.NoLink(draft.Text.Source, span, $"[{words}]({TargetText.Written(address)})"));
        return true;
    }
}
