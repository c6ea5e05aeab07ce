using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Rendering.Links;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs.Llms;

/// <summary>
/// Writes a chapter as one Markdown file beside its page (<c>haltung/gute-stimmung.md</c>): the author's own Markdown in the
/// order of the page, without front matter; links to other chapters lead to their copies.
/// </summary>
internal sealed class MarkdownCopy : IDisposable
{
    // In bytes.
    private const int TypicalChapter = 16 * 1024;

    private readonly Chapter _chapter;
    private readonly ThemeStrings _strings;
    private readonly RelativeLinks _links;
    private readonly Func<SiteAddress, bool> _hasCopy;
    private readonly Utf8Output _text = new(TypicalChapter);

    private MarkdownCopy(Chapter chapter, ThemeStrings strings, Func<SiteAddress, bool> hasCopy)
    {
        _chapter = chapter;
        _strings = strings;
        _hasCopy = hasCopy;
        _links = new RelativeLinks(EditionAddresses.MarkdownCopyOf(chapter.Address));
    }

    /// <summary>The copy of a chapter.</summary>
    /// <param name="sink">Takes it.</param>
    /// <param name="chapter">The chapter.</param>
    /// <param name="strings">Texts in the language of the edition.</param>
    /// <param name="hasCopy">Whether a page of the site has a copy, too.</param>
    public static OutputFile Create(IOutputSink sink, Chapter chapter, ThemeStrings strings, Func<SiteAddress, bool> hasCopy)
    {
        using var copy = new MarkdownCopy(chapter, strings, hasCopy);
        copy.Write();
        return sink.Add(EditionAddresses.MarkdownCopyOf(chapter.Address).Path, copy._text.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void Write()
    {
        Append("# ", _chapter.Title, "\n");
        if (_chapter.Quote is { } quote)
        {
            Append("\n> **", _strings.Text("copy.quote"), ":** ", quote, "\n");
        }

        WriteSection("copy.message", _chapter.Message);
        WriteSection("copy.deepening", _chapter.Deepening);
        WriteQuestions();
        WriteTips();
        WriteSituations();
        foreach (PracticeExample example in WithHeading("copy.examples", _chapter.Examples))
        {
            WriteExample(example);
        }

        WriteFacilitation();
    }

    private void Append(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            _text.Write(text);
        }
    }

    private void WriteSection(string heading, RichText? content)
    {
        if (content is { IsEmpty: false })
        {
            WriteHeading(heading);
            Append("\n");
            WriteWords(content);
            Append("\n");
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

    private void WriteSituations()
    {
        foreach (Situation situation in WithHeading("copy.situations", _chapter.Situations))
        {
            Append("### ", situation.Title, "\n\n");
            WriteLine("copy.say", situation.Say);
            WriteLine("copy.avoid", situation.Avoid);
            WriteLine("copy.afterwards", situation.Question);
        }
    }

    private void WriteLine(string label, RichText? content)
    {
        if (content is { IsEmpty: false })
        {
            Append("**", _strings.Text(label), ":** ");
            WriteWords(content);
            Append("\n\n");
        }
    }

    private void WriteExample(PracticeExample example)
    {
        if (example.Title is { } title)
        {
            Append("### ", title, "\n\n");
        }

        WriteWords(example.Text);
        Append("\n\n");
        WriteLine("copy.effect", example.Effect);
    }

    // Steps of the workshop that say something to the facilitator.
    private void WriteFacilitation()
    {
        IEnumerable<WorkshopStep> steps = _chapter.Workshop?.Steps ?? [];
        foreach (WorkshopStep step in WithHeading("copy.facilitation", [.. steps.Where(step => step.Facilitation is not null || step.IsOptional)]))
        {
            Append("### ", string.Create(CultureInfo.InvariantCulture, $"{step.Number}. {step.Title}").TrimEnd(), "\n\n");
            Append(step.IsOptional ? $"*{_strings.Text("copy.optional")}*\n\n" : "");
            if (step.Facilitation is { } text)
            {
                WriteWords(text);
                Append("\n\n");
            }
        }
    }

    private ImmutableArray<T> WithHeading<T>(string heading, ImmutableArray<T> items)
    {
        if (!items.IsEmpty)
        {
            WriteHeading(heading);
            Append("\n");
        }

        return items;
    }

    private void WriteHeading(string key) => Append("\n## ", _strings.Text(key), "\n");

    // Further lines of an item are indented below its first.
    private void WriteItem(string bullet, RichText content, string indent)
    {
        Append(indent, bullet);
        WriteWords(content, indent + new string(' ', bullet.Length));
        Append("\n");
    }

    // The author's words with other targets.
    private void WriteWords(RichText content, string indent = "")
    {
        ReadOnlySpan<char> text = content.Content.Markdown.Span.TrimEnd();
        int end = text.Length - text.TrimStart().Length;
        foreach (WrittenLink link in LinksOf(content))
        {
            // Several links may share one definition.
            if (link.Written.Start >= end)
            {
                SiteAddress target = _hasCopy(link.Target) ? EditionAddresses.MarkdownCopyOf(link.Target) with { Fragment = link.Target.Fragment } : link.Target;
                WriteLines(text[end..link.Written.Start], indent);
                _links.Write(_text, target);
                end = link.Written.End;
            }
        }

        WriteLines(text[end..], indent);
    }

    private void WriteLines(ReadOnlySpan<char> text, string indent)
    {
        bool isFirst = true;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!isFirst)
            {
                Append("\n", indent);
            }

            _text.Write(line);
            isFirst = false;
        }
    }

    // Those that lead somewhere, in the order in which they are written: most texts have none.
    private static IEnumerable<WrittenLink> LinksOf(RichText content)
        => content.Targets.IsEmpty ? [] : Links(content).OrderByRank(link => link.Written.Start);

    private static IEnumerable<WrittenLink> Links(RichText content)
    {
        for (int i = 0; i < content.Targets.Length; i++)
        {
            if (content.Content.Links[i].Written is { } written && content.Targets[i] is { } target)
            {
                yield return new WrittenLink(written, target);
            }
        }
    }

    private sealed record WrittenLink(SourceSpan Written, SiteAddress Target);
}
