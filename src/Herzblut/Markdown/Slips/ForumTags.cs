using System.Text.RegularExpressions;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;

namespace Herzblut.Markdown.Slips;

/// <summary>
/// Marks in pairs as forums and wikis write them: <c>[color=red]…[/color]</c>, <c>[b]…[/b]</c>, <c>{info}…{info}</c>. A word in such brackets
/// alone may be meant so.
/// </summary>
internal static partial class ForumTags
{
    // Looking for the other end of each bracket must not take quadratic time; nothing between two of them is longer.
    private const int Longest = 2000;

    private const int LongestName = 12;

    private const int MatchMilliseconds = 1000;

    private static readonly string[] Forums =
        ["b", "i", "u", "s", "strike", "color", "colour", "size", "font", "center", "left", "right", "justify", "indent", "quote", "code", "list", "spoiler", "highlight", "sub", "sup", "table", "h1", "h2", "h3"];

    private static readonly string[] Wikis = ["color", "info", "note", "tip", "warning", "panel", "quote", "code", "noformat", "expand", "section", "column"];

    /// <summary>Looks at <c>[name]</c> or <c>[name=…]</c>, and for the <c>[/name]</c> that ends it.</summary>
    /// <returns>True where it is one.</returns>
    public static bool CheckSquare(ContentDraft draft, int at, ReadOnlySpan<char> line)
    {
        (string name, string value, int length) = Read(line, '=', ']');
        ReadOnlySpan<char> rest = Rest(draft, at + length);
        return Forums.Contains(name)
            && (CheckPair(draft, at, length, name, rest.IndexOf($"[/{name}]", StringComparison.OrdinalIgnoreCase), name.Length + 3)
                || (value.Length > 0 && (length == line.Length || line[length] != '(') && ReportAlone(draft, at, length)));
    }

    /// <summary>Looks at <c>{name}</c> or <c>{name:…}</c>, and for the <c>{name}</c> that ends it.</summary>
    /// <returns>True where it is one.</returns>
    public static bool CheckCurly(ContentDraft draft, int at, ReadOnlySpan<char> line)
    {
        (string name, _, int length) = Read(line, ':', '}');
        return Wikis.Contains(name) && CheckPair(draft, at, length, name, Rest(draft, at + length).IndexOf($"{{{name}}}", StringComparison.OrdinalIgnoreCase), name.Length + 2);
    }

    // The name in small letters, what stands after the separator, and how long all of it is.
    private static (string Name, string Value, int Length) Read(ReadOnlySpan<char> line, char separator, char end)
    {
        int close = line.IndexOf(end);
        ReadOnlySpan<char> inside = close > 0 ? line[1..close] : [];
        int value = inside.IndexOf(separator);
        ReadOnlySpan<char> name = value < 0 ? inside : inside[..value];
        return name.Length is 0 or > LongestName ? ("", "", 0) : (name.ToString().ToLowerInvariant(), value < 0 ? "" : inside[(value + 1)..].ToString(), close + 1);
    }

    private static ReadOnlySpan<char> Rest(ContentDraft draft, int from)
        => draft.Text.Text.AsSpan(from, Math.Min(Longest, draft.Text.Text.Length - from));

    private static bool CheckPair(ContentDraft draft, int at, int length, string name, int words, int closing)
    {
        if (words < 0 || at < draft.EmphasisEnd)
        {
            return words >= 0;
        }

        string text = draft.Text.Text;
        string inside = AnyTag().Replace(text.Substring(at + length, words), "").Trim().ReplaceLineEndings(" ");
        int whole = length + words + closing;
        draft.Report(EmphasisDiagnostics.ForumTag(draft.Text.Source, draft.Place(at, whole), text.Substring(at, length), Cure(name, inside)));
        draft.EmphasisEnd = at + whole;
        return true;
    }

    // Marks inside others: one of them is enough.
    [GeneratedRegex(@"\[/?(b|i|u|s|colou?r|size|font|center|quote)(=[^\]]*)?\]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex AnyTag();

    private static bool ReportAlone(ContentDraft draft, int at, int length)
    {
        draft.Report(EmphasisDiagnostics.LoneForumTag(draft.Text.Source, draft.Place(at, length), draft.Text.Text.Substring(at, length)));
        return true;
    }

    private static string Cure(string name, string words) => name switch
    {
        "i" => $"*{words}*",
        "s" or "strike" => $"~~{words}~~",
        "code" or "noformat" => $"`{words}`",
        "sub" or "sup" => $"<{name}>{words}</{name}>",
        "h1" or "h2" => $"## {words}",
        "h3" => $"### {words}",
        "quote" or "indent" => $"> {words}",
        "list" => $"- {words.Replace("[*]", "", StringComparison.Ordinal).Trim()}",
        "expand" or "spoiler" => $"<details><summary>…</summary>{words}</details>",
        "table" or "section" or "column" => words,
        _ when AdmonitionKinds.Meant(name.ToUpperInvariant()) is not null || name == "panel" => $"> {words}",
        _ => $"**{words}**",
    };
}
