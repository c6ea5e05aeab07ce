using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Theming.Strings;
using Herzblut.Writing;

namespace Herzblut.Outputs.Llms;

/// <summary>
/// Writes a chapter as one Markdown file beside its page (<c>haltung/gute-stimmung.md</c>): the author's own Markdown in the
/// order of the page, without front matter; links to other chapters lead to their copies.
/// </summary>
internal sealed class MarkdownCopy
{
    private readonly Chapter _chapter;
    private readonly ThemeStrings _strings;
    private readonly RelativeLinks _links;
    private readonly Func<SiteAddress, bool> _hasCopy;
    private readonly StringBuilder _text = new();

    private MarkdownCopy(Chapter chapter, ThemeStrings strings, Func<SiteAddress, bool> hasCopy)
    {
        _chapter = chapter;
        _strings = strings;
        _hasCopy = hasCopy;
        _links = new RelativeLinks(AddressOf(chapter.Address));
    }

    /// <summary>Where the copy of a page lies.</summary>
    public static SiteAddress AddressOf(SiteAddress page) => new(Path.ChangeExtension(page.Path, ".md"));

    /// <summary>The copy of a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="strings">Texts in the language of the edition.</param>
    /// <param name="hasCopy">Whether a page of the site has a copy, too.</param>
    public static OutputFile Create(Chapter chapter, ThemeStrings strings, Func<SiteAddress, bool> hasCopy)
        => OutputFile.FromText(AddressOf(chapter.Address).Path, new MarkdownCopy(chapter, strings, hasCopy).Write());

    private string Write()
    {
        _text.Append("# ").Append(_chapter.Title).Append('\n');
        if (_chapter.Quote is { } quote)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n> **{_strings.Text("copy.quote")}:** {quote}\n");
        }

        WriteSection("copy.message", _chapter.Message);
        WriteSection("copy.deepening", _chapter.Deepening);
        WriteQuestions();
        WriteTips();
        foreach (PracticeExample example in WithHeading("copy.examples", _chapter.Examples))
        {
            WriteExample(example);
        }

        return _text.ToString();
    }

    private void WriteSection(string heading, RichText? content)
    {
        if (content is { IsEmpty: false })
        {
            WriteHeading(heading);
            _text.Append('\n').Append(MarkdownOf(content)).Append('\n');
        }
    }

    private void WriteQuestions()
    {
        foreach (GuidingQuestion question in WithHeading("copy.questions", _chapter.Questions))
        {
            WriteItem(string.Create(CultureInfo.InvariantCulture, $"{question.Number}. "), question.Text, indent: "");
            foreach (RichText followUp in question.FollowUps)
            {
                WriteItem("- ", followUp, indent: "   ");
            }
        }
    }

    private void WriteTips()
    {
        foreach (Tip tip in WithHeading("copy.tips", _chapter.Tips))
        {
            WriteItem("- ", tip.Text, indent: "");
        }
    }

    private void WriteExample(PracticeExample example)
    {
        _text.Append(example.Title is null ? "" : $"### {example.Title}\n\n").Append(MarkdownOf(example.Text, example.Source)).Append("\n\n");
        if (example.Effect is { IsEmpty: false } effect)
        {
            _text.Append(CultureInfo.InvariantCulture, $"**{_strings.Text("copy.effect")}:** {MarkdownOf(effect, example.Source)}\n\n");
        }
    }

    private ImmutableArray<T> WithHeading<T>(string heading, ImmutableArray<T> items)
    {
        if (!items.IsEmpty)
        {
            WriteHeading(heading);
            _text.Append('\n');
        }

        return items;
    }

    private void WriteHeading(string key) => _text.Append("\n## ").Append(_strings.Text(key)).Append('\n');

    // Further lines of an item are indented below its first.
    private void WriteItem(string bullet, RichText content, string indent)
    {
        string blanks = indent + new string(' ', bullet.Length);
        _text.Append(indent).Append(bullet).Append(MarkdownOf(content).Replace("\n", "\n" + blanks, StringComparison.Ordinal)).Append('\n');
    }

    private string MarkdownOf(RichText content) => MarkdownOf(content, _chapter.Source);

    private string MarkdownOf(RichText content, SourceText source)
    {
        string markdown = content.Content.Markdown.ReplaceLineEndings("\n").Trim();
        for (int i = 0; i < content.Targets.Length; i++)
        {
            string written = source.TextOf(content.Content.Links[i].Span);
            if (content.Targets[i] is { } target && written.Length > 0)
            {
                string link = _links.ToText(_hasCopy(target) ? AddressOf(target) with { Fragment = target.Fragment } : target);
                markdown = Redirect(markdown, written, link);
            }
        }

        return markdown;
    }

    // Inline links and reference definitions hold the target behind "](" or "]: ", with angle brackets where it has blanks.
    private static string Redirect(string markdown, string written, string link) => markdown
        .Replace($"]({written}", $"]({link}", StringComparison.Ordinal)
        .Replace($"](<{written}>", $"]({link}", StringComparison.Ordinal)
        .Replace($"]: {written}", $"]: {link}", StringComparison.Ordinal)
        .Replace($"]: <{written}>", $"]: {link}", StringComparison.Ordinal);
}
