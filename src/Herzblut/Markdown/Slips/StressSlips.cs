using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown.Slips;

/// <summary>Asterisks that stayed in the text although they were meant to make something bold.</summary>
internal static class StressSlips
{
    /// <summary>Looks at an asterisk of the text, by its place: <c>**word</c> without end, and <c>** word **</c>.</summary>
    public static void Check(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        bool isPair = at + 2 < text.Length && text[at + 1] == '*' && text[at + 2] != '*' && (at == 0 || text[at - 1] != '*');
        if (!isPair || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '„' or '"')))
        {
            // After a word, asterisks are a mark of the writer ("ab 5 €**").
            return;
        }

        int end = text.AsSpan(at).IndexOfAny('\r', '\n');
        ReadOnlySpan<char> rest = end < 0 ? text.AsSpan(at + 2) : text.AsSpan(at + 2, end - 2);
        if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]))
        {
            draft.Report(BlockDiagnostics.UnclosedStress(draft.Text.Source, draft.Place(at, 2)));
        }
        else if (rest.StartsWith(" ") && rest.IndexOf("**") is var close and > 1)
        {
            draft.Report(BlockDiagnostics.SpacedStress(draft.Text.Source, draft.Place(at, close + 4), rest[..close].Trim().ToString()));
        }
    }
}
