using System.Text.RegularExpressions;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown.Slips;

/// <summary>Marks of wikis, note-taking programs and template languages, which Markdown leaves as they are.</summary>
internal static partial class ForeignMarks
{
    // Looking for the other end of each mark must not take quadratic time; nothing between two marks is longer.
    private const int Longest = 1000;

    private const int MatchMilliseconds = 1000;

    /// <summary>Looks at the line whose words start at a place: <c>== Titel ==</c>, <c>h2. Titel</c>.</summary>
    public static void CheckLine(ContentDraft draft, int start)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> line = LineAt(text, start).TrimEnd();
        if (HeadingIn(line, text, start) is { } cure)
        {
            draft.Report(ForeignMarkDiagnostics.Heading(draft.Text.Source, draft.Place(start, line.Length), cure));
            draft.EmphasisEnd = start + line.Length;
        }
    }

    /// <summary>Looks at the first mark of <c>==wichtig==</c>, <c>++wichtig++</c>, <c>//wichtig//</c> or <c>'''wichtig'''</c>.</summary>
    public static void CheckHighlight(ContentDraft draft, int at, string mark)
    {
        ReadOnlySpan<char> words = Between(draft, at, mark, isOneLine: true);
        bool isTight = !words.IsEmpty && !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]);
        if ((isTight || IsSpaced(draft.Text.Text, at, words, mark)) && !words.Contains(mark[0]) && (mark is not ("++" or "//") || char.IsLetter(words[0])))
        {
            string stress = mark == "//" ? "*" : "**";
            int length = words.Length + (2 * mark.Length);
            draft.Report(EmphasisDiagnostics.ForumTag(draft.Text.Source, draft.Place(at, length), mark, $"{stress}{words.Trim()}{stress}"));
            draft.EmphasisEnd = at + length;
        }
    }

    // "Das ist == sehr wichtig == für uns": between single letters and numbers, the marks compare.
    private static bool IsSpaced(string text, int at, ReadOnlySpan<char> words, string mark)
        => mark == "==" && words.Length > 4 && words[0] == ' ' && words[^1] == ' ' && words[1..].IndexOf(' ') > 1
            && (at < 3 || (char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3])) || char.IsPunctuation(text[at - 2]));

    /// <summary>Looks at what chat programs leave where they name a source: <c>【4†source】</c>, <c>:contentReference[oaicite:0]{index=0}</c>.</summary>
    public static void CheckCitation(ContentDraft draft, int at)
    {
        if (Citation().Match(draft.Text.Text, at, Math.Min(Longest, draft.Text.Text.Length - at)) is { Success: true } found && at >= draft.EmphasisEnd)
        {
            draft.Report(ForeignMarkDiagnostics.Citation(draft.Text.Source, draft.Place(at, found.Length), found.Value));
            draft.EmphasisEnd = at + found.Length;
        }
    }

    /// <summary>Looks at the first of two percent signs: <c>%% noch klären %%</c>.</summary>
    public static void CheckComment(ContentDraft draft, int at)
    {
        ReadOnlySpan<char> words = Between(draft, at, "%%", isOneLine: false);
        if (!words.Trim().IsEmpty)
        {
            string cure = $"<!-- {words.Trim().ToString().ReplaceLineEndings(" ")} -->";
            draft.Report(ForeignMarkDiagnostics.Comment(draft.Text.Source, draft.Place(at, words.Length + 4), cure));
            draft.EmphasisEnd = at + words.Length + 4;
        }
    }

    /// <summary>Looks at the first of two braces: <c>{{ page.date }}</c>, <c>{{&lt; youtube x &gt;}}</c>, <c>{% raw %}</c>.</summary>
    public static void CheckExpression(ContentDraft draft, int at)
    {
        ReadOnlySpan<char> line = LineAt(draft.Text.Text, at);
        if (ForumTags.CheckCurly(draft, at, line))
        {
            return;
        }

        string close = line.StartsWith("{{") ? "}}" : line.StartsWith("{%") ? "%}" : "";
        int end = close.Length == 0 ? -1 : line.IndexOf(close);
        if (end > 2 && end < Longest && !line[2..end].IsWhiteSpace())
        {
            draft.Report(ForeignMarkDiagnostics.Expression(draft.Text.Source, draft.Place(at, end + 2), line[..(end + 2)].ToString()));
            draft.EmphasisEnd = at + end + 2;
        }
    }

    // "== Titel ==" of wikis, "== Titel" above a text, "h2. Titel"; the first level is the page's own title.
    private static string? HeadingIn(ReadOnlySpan<char> line, string text, int start)
    {
        int level = line.IndexOfAnyExcept('=');
        bool isOther = line.Length > 4 && line[0] == 'h' && line[1] is >= '1' and <= '6' && line[2] == '.' && line[3] == ' ' && char.IsUpper(line[4]);
        if (isOther)
        {
            return $"{Marks(line[1] - '0')} {line[4..]}";
        }

        if (level is < 1 or > 6 || line[level] != ' ')
        {
            return null;
        }

        ReadOnlySpan<char> title = line[level..].TrimEnd('=').Trim();
        bool isClosed = line.Length - line.TrimEnd('=').Length == level;
        bool isTitle = !title.IsEmpty && char.IsLetterOrDigit(title[0]) && !title.Contains('=');
        return isTitle && (isClosed || (level > 1 && char.IsUpper(title[0]) && GluedMarks.StandsAlone(text, start))) ? $"{Marks(level)} {title}" : null;
    }

    private static string Marks(int level) => new('#', Math.Max(2, level));

    // What stands between two marks; empty where they are none, because of what stands around them.
    private static ReadOnlySpan<char> Between(ContentDraft draft, int at, string mark, bool isOneLine)
    {
        string text = draft.Text.Text;
        bool isEdge = at == 0 || text[at - 1] is '(' or '„' or '"' || (char.IsWhiteSpace(text[at - 1]) && (at == 1 || !char.IsDigit(text[at - 2])));
        bool begins = isEdge && at >= draft.EmphasisEnd && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
        ReadOnlySpan<char> rest = begins ? text.AsSpan(at + mark.Length, Math.Min(Longest, text.Length - at - mark.Length)) : [];
        int paragraph = rest.IndexOf(isOneLine ? "\n" : "\n\n");
        rest = paragraph < 0 ? rest : rest[..paragraph];
        int close = rest.IndexOf(mark);
        bool ends = close > 0 && (close + mark.Length >= rest.Length || !char.IsLetterOrDigit(rest[close + mark.Length]));
        return ends ? rest[..close] : [];
    }

    [GeneratedRegex(@"^(【\d+[:†][^】\n]*】|:contentReference\[oaicite:\d+\](\{index=\d+\})?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Citation();

    private static ReadOnlySpan<char> LineAt(string text, int start)
        => text.AsSpan(start) is var rest && rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
}
