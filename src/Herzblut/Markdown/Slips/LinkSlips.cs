using System.Buffers;
using Herzblut.Images;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Herzblut.Sources;

namespace Herzblut.Markdown.Slips;

/// <summary>Brackets that stayed text although they were meant as a link, a picture or a footnote.</summary>
internal static class LinkSlips
{
    // Looking for the other end of each bracket must not take quadratic time; no link is longer.
    public const int LongestLink = 2000;

    // Of a page, in place of its file.
    private const int LongestTitle = 80;

    private static readonly SearchValues<char> Scale = SearchValues.Create("0123456789x*%");

    public static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"];

    /// <summary>Looks at a bracket of the text, by its place in the text.</summary>
    public static void Check(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> line = text.AsSpan(at, Math.Min(LongestLink, text.Length - at));
        int end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        if (line.StartsWith("]("))
        {
            CheckTarget(draft, at, line[2..], gap: 0);
        }
        else if (line.Length > 2 && line[0] == ']' && line[2] == '(' && BracketSlips.IsGap(line[1]))
        {
            CheckTarget(draft, at, line[3..], gap: 1);
        }
        else if (line.StartsWith("]["))
        {
            CheckReference(draft, at, line[2..]);
        }
        else if (line.StartsWith("[["))
        {
            CheckWikiLink(draft, at, line[2..]);
        }
        else if (line[0] == '[' && (ForumTags.CheckSquare(draft, at, line) || BracketSlips.CheckForeign(draft, at, line)))
        {
            // It was reported.
        }
        else if (line.StartsWith("[^"))
        {
            CheckFootnote(draft, at, line);
        }
        else if (line.StartsWith("]{"))
        {
            BracketSlips.CheckBraces(draft, at, line[2..]);
        }
        else if (line[0] == '[' && at > 0 && text[at - 1] == ')')
        {
            CheckReversed(draft, at, line[1..]);
        }
        else if (line[0] == ']' && line.Length == 1)
        {
            BracketSlips.CheckNextLine(draft, at);
        }
        else if (line[0] == ']' && line.Length > 2 && line[1] > ' ' && line[1] < '\u007F' && line[1] is not ('(' or '[' or '{' or ':'))
        {
            BracketSlips.CheckOpening(draft, at, line[1..]);
        }
    }

    // [text](two words.md)   [text](target.md   [text] (target.md)   text](target.md)
    private static void CheckTarget(ContentDraft draft, int bracket, ReadOnlySpan<char> rest, int gap)
    {
        int close = EndOfTarget(rest);
        int wrong = rest.IndexOfAny(']', '}');
        if (wrong > 0 && (close < 0 || wrong < close) && TargetText.LooksLikeTarget(rest[..wrong]))
        {
            (int from, string words) = LabelBefore(draft.Text.Text, bracket);
            Report(draft, from, bracket - from + 2 + gap + wrong + 1, $"{words}({TargetText.Written(rest[..wrong])})");
            return;
        }

        if (close < 0 && BracketSlips.CheckBrokenTarget(draft, bracket, rest))
        {
            return;
        }

        ReadOnlySpan<char> target = (close < 0 ? FirstWord(rest) : rest[..close]).Trim();
        // Word processors make typographic quotation marks, which begin no title; others are not closed.
        int quote = target.IndexOfAny("\"„“»«");
        int title = quote > 0 && target[quote - 1] == ' ' ? quote - 1 : -1;
        string caption = title < 0 ? "" : $" \"{target[quote..].Trim("\"„“”»«").ToString().Replace("\"", "", StringComparison.Ordinal)}\"";

        target = title < 0 ? target : target[..title].TrimEnd();
        if (NetworkPath.Is(target) || UrlScheme.Of(target.ToString()) is { Length: 1 })
        {
            int place = draft.Text.Text.AsSpan(bracket).IndexOf(target) + bracket;
            draft.Report(LinkDiagnostics.OwnComputer(draft.Text.Source, draft.Place(place, target.Length), target.ToString()));
            return;
        }

        // "picture.png =200x": other programs scale pictures like this.
        if (target.LastIndexOf(" =") is var scale and > 0 && !target[(scale + 2)..].ContainsAnyExcept(Scale))
        {
            target = target[..scale].TrimEnd();
        }

        // "[Mut](Freude statt Angst)": nothing else begins like a link.
        (int start, string label) = LabelBefore(draft.Text.Text, bracket);
        bool isTitle = gap == 0 && close > 0 && start < bracket && label[0] == '[' && char.IsLetter(label[1]) && target.Length < LongestTitle && !target.ContainsAny("/<>[]") && char.IsUpper(target[0]);
        if (!TargetText.LooksLikeTarget(target) && !WebAddress.IsPhoneNumber(target) && !MailAddress.IsAddress(target.ToString()) && !isTitle)
        {
            return;
        }

        int length = bracket - start + 2 + gap + (close < 0 ? rest.TrimEnd().Length : close + 1);
        string cure = $"{label}({(label[0] == '!' ? PictureTarget(draft, target) : TargetText.Written(target))}{caption})";
        if (TargetText.LooksLikeTarget(target) && !target.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            Report(draft, start, length, cure);
        }
        else
        {
            ReportNamed(draft, start, length, cure, new Named(label, target.ToString(), IsGuess: isTitle && !TargetText.LooksLikeTarget(target)));
        }
    }

    // The bracket that ends a target; those of "Plan (1).png" belong to the name.
    private static int EndOfTarget(ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf(')');
        int open = close < 0 ? -1 : rest[..close].LastIndexOf(" (");
        int next = open < 0 ? -1 : rest[(close + 1)..].IndexOf(')');
        return next > 0 && TargetText.LooksLikeTarget(rest.Slice(0, close + 1 + next)) ? close + 1 + next : close;
    }

    // The file that is meant can be told when all pages are known.
    private static void ReportNamed(ContentDraft draft, int start, int length, string cure, Named named)
    {
        Herzblut.Diagnostics.SourceSpan link = draft.Place(start, length);
        draft.NamedPages.Add(new NamedPage(link, named.Label, named.Name, named.IsGuess));
        draft.Report(LinkDiagnostics.NoLink(draft.Text.Source, link, cure) with { Cause = NamedPage.CauseOf(draft.Text.Source, link) });
    }

    // [text][name] without [name]: target
    private static void CheckReference(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf(']');
        if (close <= 0 || rest[0] is '[' or '!' or '^')
        {
            return;
        }

        (int start, string label) = LabelBefore(draft.Text.Text, bracket);
        ReadOnlySpan<char> name = rest[..close];
        int length = bracket - start + 2 + close + 1;
        if (TargetText.LooksLikeTarget(name))
        {
            Report(draft, start, length, $"{label}({name})");
        }
        else
        {
            ReportNamed(draft, start, length, $"{label}(datei.md)", new Named(label, name.ToString(), IsGuess: true));
        }
    }

    // [[page]], as wikis and some note-taking programs write it
    private static void CheckWikiLink(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf("]]");
        if (close <= 0 || rest[..close].ContainsAny('[', ']'))
        {
            return;
        }

        string inner = rest[..close].ToString();
        int bar = inner.IndexOf('|', StringComparison.Ordinal);
        string page = bar < 0 ? inner : inner[..bar];
        bool isPicture = bracket > 0 && draft.Text.Text[bracket - 1] == '!';
        if (isPicture && Array.Exists(Pictures, ending => page.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            string name = bar < 0 ? page[(page.LastIndexOf('/') + 1)..page.LastIndexOf('.')] : inner[(bar + 1)..];
            Report(draft, bracket - 1, close + 5, $"![{name}]({PictureTarget(draft, page)})");
            return;
        }

        string file = page.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? page : page + ".md";
        string target = file.Contains(' ', StringComparison.Ordinal) ? $"<{file}>" : file;
        string label = $"[{(bar < 0 ? page : inner[(bar + 1)..])}]";
        ReportNamed(draft, bracket, close + 4, $"{label}({target})", new Named(label, page, IsGuess: true));
    }

    /// <summary>Looks at an angle bracket of the text: <c>&lt;page.md&gt;</c>, and an address with a space in it.</summary>
    public static void CheckAngle(ContentDraft draft, int at)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> rest = text.AsSpan(at + 1, Math.Min(LongestLink, text.Length - at - 1));
        int close = rest.IndexOfAny('>', '\n', '<');
        ReadOnlySpan<char> target = close > 0 && rest[close] == '>' ? rest[..close] : default;
        if (ChatLink.Check(draft, draft.Place(at, close + 2), target))
        {
            return;
        }

        if (target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !target.Contains(' ')))
        {
            Report(draft, at, close + 2, $"<{TargetText.Written(target)}>");
        }
        else if (!target.Contains(' ') && TargetText.LooksLikeTarget(target))
        {
            string path = target.ToString();
            string name = RelativePath.NameOf(path);
            string label = $"[{(name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : name)}]";
            if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                ReportNamed(draft, at, close + 2, $"{label}({path})", new Named(label, path, IsGuess: false));
            }
            else
            {
                Report(draft, at, close + 2, $"{label}({path})");
            }
        }
    }

    private static void CheckFootnote(ContentDraft draft, int bracket, ReadOnlySpan<char> line)
    {
        int close = line.IndexOf(']');
        if (close > 2 && !line[..close].Contains(' '))
        {
            draft.Report(BlockDiagnostics.MissingFootnote(draft.Text.Source, draft.Place(bracket, close + 1), line[..(close + 1)].ToString()));
        }
    }

    // (text)[target.md]
    private static void CheckReversed(ContentDraft draft, int bracket, ReadOnlySpan<char> rest)
    {
        int close = rest.IndexOf(']');
        int open = draft.Text.Text.LastIndexOf('(', bracket, Math.Min(LongestLink, bracket + 1));
        if (close > 0 && open >= 0 && TargetText.LooksLikeTarget(rest[..close]))
        {
            string label = draft.Text.Text[(open + 1)..(bracket - 1)];
            string mark = open > 0 && draft.Text.Text[open - 1] == '!' ? "!" : "";
            Report(draft, open - mark.Length, bracket - open + close + 2 + mark.Length, $"{mark}[{label}]({rest[..close]})");
        }
        else if (close > 0 && open >= 0 && TargetText.LooksLikeTarget(draft.Text.Text.AsSpan(open + 1, bracket - open - 2)))
        {
            // (target.md)[text]
            string target = draft.Text.Text[(open + 1)..(bracket - 1)];
            string mark = open > 0 && draft.Text.Text[open - 1] == '!' ? "!" : "";
            Report(draft, open - mark.Length, bracket - open + close + 2 + mark.Length, $"{mark}[{rest[..close]}]({TargetText.Written(target)})");
        }
    }

    public static void Report(ContentDraft draft, int start, int length, string cure)
        => draft.Report(LinkDiagnostics.NoLink(draft.Text.Source, draft.Place(start, length), cure));

    // The bracketed words that end at a bracket, with the mark of a picture; "[Text]" where the opening bracket is missing.
    public static (int Start, string Label) LabelBefore(string text, int bracket)
    {
        int from = Math.Max(0, bracket - LongestLink);
        ReadOnlySpan<char> before = text.AsSpan(from, bracket - from);
        int open = from + before.LastIndexOfAny('[', '\n');
        if (open < from || text[open] == '\n')
        {
            // "!Gesichter](bild.png)"
            int mark = from + before.LastIndexOf('!');
            bool isPicture = mark > Math.Max(open, from - 1) && mark + 1 < bracket && char.IsLetter(text[mark + 1]) && (mark == 0 || char.IsWhiteSpace(text[mark - 1]));
            return isPicture ? (mark, $"![{text[(mark + 1)..bracket]}]") : (bracket, "[Text]");
        }

        int start = open > 0 && text[open - 1] == '!' ? open - 1 : open;
        return (start, text[start..(bracket + 1)]);
    }

    /// <summary>The target of a picture as it should be written: where no such file exists, one that is called much like it.</summary>
    public static string PictureTarget(ContentDraft draft, ReadOnlySpan<char> target)
    {
        ImageLookup lookup = draft.Images.Find(RelativePath.FolderOf(draft.Text.Source.Path), target.Trim("<>").ToString());
        return lookup is { Result: ImageLookupResult.Missing, Nearest: { } nearest } ? TargetText.Written(nearest) : TargetText.Written(target);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> rest)
    {
        int space = rest.IndexOfAny(' ', '\t');
        return (space < 0 ? rest : rest[..space]).TrimEnd(".,;:!?");
    }

    private readonly record struct Named(string Label, string Name, bool IsGuess);
}
