using System.Buffers;
using Herzblut.Markdown.Drafts;
using Markdig.Extensions.Emoji;

namespace Herzblut.Markdown.Slips;

/// <summary>Names of emoji, as chat programs replace them: <c>:smile:</c>.</summary>
internal static class EmojiNames
{
    private const int Longest = 40;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    // Thousands of names, which most playbooks never ask for.
    private static readonly Lazy<IDictionary<string, string>> Known = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    /// <summary>Looks at a colon of the text.</summary>
    public static void Check(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        bool isEdge = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '„' or '"';
        ReadOnlySpan<char> rest = isEdge ? text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)) : [];
        int close = rest.IndexOfAnyExcept(Letters);
        bool isName = close > 1 && rest[close] == ':' && (close + 1 == rest.Length || !char.IsLetterOrDigit(rest[close + 1]));
        if (!isName)
        {
            return;
        }

        string written = text.Substring(at, close + 2);
        string? emoji = Known.Value.TryGetValue(written, out string? found) ? found : null;
        if (emoji is not null || rest[..close].Contains('_'))
        {
            draft.Report(ForeignMarkDiagnostics.Emoji(draft.Text.Source, draft.Place(at, written.Length), written, emoji));
        }
    }
}
