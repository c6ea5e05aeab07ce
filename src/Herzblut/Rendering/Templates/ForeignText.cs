using System.Text.RegularExpressions;
using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Templates;

/// <summary>Finds in the plain text of a template what other template languages would replace: <c>{% if x %}</c>, <c>@Model.Title</c>, <c>%title%</c>.</summary>
internal static partial class ForeignText
{
    private const int MatchMilliseconds = 1000;

    private static readonly string[] Marks = ["{%", "<?php", "<?=", "<%", "{ {"];

    /// <summary>The mistakes of a piece of plain text.</summary>
    /// <param name="source">The template.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="end">Where it ends.</param>
    public static IEnumerable<Diagnostic> In(SourceText source, int start, int end)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(start, Math.Clamp(end, start, source.Text.Length) - start);
        if (MarkIn(source, start, text) is { } mark)
        {
            return [mark];
        }

        var found = new List<Diagnostic>();
        int comment = text.IndexOf("{#");
        if (comment >= 0 && text[comment..].IndexOf("#}") is var length and > 0)
        {
            found.Add(ForeignProblems.Comment("{#").At(source, new SourceSpan(start + comment, length + 2)));
        }

        if (Variable().Match(source.Text, start, text.Length) is { Success: true } variable)
        {
            string name = variable.Groups["name"].Value;
            string meant = variable.ValueSpan.StartsWith("@") ? NameOf(name)
                : name.Contains('.', StringComparison.Ordinal) ? name
                : $"page.{name.ToLowerInvariant()}";
            found.Add(ForeignProblems.Tag(variable.Value, $"{{{{ {meant} }}}}").At(source, new SourceSpan(variable.Index, variable.Length)));
        }
        else if (SingleBrace().Match(source.Text, start, text.Length) is { Success: true } single)
        {
            found.Add(ForeignProblems.SingleBrace(single.Value).At(source, new SourceSpan(single.Index, single.Length)));
        }

        if (Statement().Match(source.Text, start, text.Length) is { Success: true } statement && WordOf(statement.Value[1..]) is { } word)
        {
            found.Add(ForeignProblems.Tag(statement.Value, $"{{{{ {word}{(word == "end" ? "" : " …")} }}}}").At(source, new SourceSpan(statement.Index, statement.Length)));
        }

        return found;
    }

    private static Diagnostic? MarkIn(SourceText source, int start, ReadOnlySpan<char> text)
    {
        foreach (string mark in Marks)
        {
            int at = text.IndexOf(mark);
            if (at >= 0 && mark == "{%" && TagOf(text[at..]) is { } tag)
            {
                return ForeignProblems.Tag(mark, tag).At(source, new SourceSpan(start + at, mark.Length));
            }

            if (at >= 0 && (mark != "{ {" || text[at..].IndexOf("} }") > 0))
            {
                return ForeignProblems.Braces(mark).At(source, new SourceSpan(start + at, mark.Length));
            }
        }

        return null;
    }

    // "{% if chapter.tips %}" as it is written here; null for what this language does not have.
    private static string? TagOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> code = text[2..];
        int end = code.IndexOf("%}");
        string inside = end < 0 ? "" : code[..end].Trim("- ").ToString();
        int space = inside.IndexOf(' ', StringComparison.Ordinal);
        string word = space < 0 ? inside : inside[..space];
        return WordOf(word) is not { } meant ? null : $"{{{{ {(meant == "end" || space < 0 ? meant : meant.EndsWith('!') ? $"{meant}{inside[(space + 1)..]}" : $"{meant}{inside[space..]}")} }}}}";
    }

    private static string? WordOf(string word)
        => ForeignSyntax.KeywordOf(word) ?? (word is "if" or "else" or "for" or "include" or "while" or "end" ? word : null);

    // "Model.PageTitle" as "page.page_title"; names of objects that there are stay.
    private static string NameOf(string written)
    {
        int point = written.IndexOf('.', StringComparison.Ordinal);
        string owner = written[..point];
        string member = Capital().Replace(written[(point + 1)..], "_$0").TrimStart('_').Replace("._", ".", StringComparison.Ordinal).ToLowerInvariant();
        return $"{(owner is "Model" or "ViewBag" or "ViewData" or "Html" ? "page" : owner)}.{member}";
    }

    // "[[ page.title ]]", "%page.title%", "%title%", "${page.title}", "#{page.title}", "{$title}", "@Model.Title". An encoded
    // address also contains percent signs: "%C3%A4".
    [GeneratedRegex(
        @"\[\[\s*(?<name>[a-z_]+(\.[a-z_]+)+)\s*\]\]"
        + @"|(?<![\w%])%(?<name>[a-z_]+(\.[a-z_]+)+|[a-z_]{3,}|[A-Z_]{3,})%(?!\w)"
        + @"|[$#]\{\s*(?<name>[a-z_]+(\.[a-z_]+)+)\s*\}"
        + @"|\{\$(?<name>[a-z_]+(\.[a-z_]+)*)\}"
        + @"|(?<![\w.])@(?<name>(Model|ViewBag|ViewData|page|site|chapter|part|tag)(\.[A-Za-z_]+)+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchMilliseconds)]
    private static partial Regex Variable();

    // "@if (x)", "@foreach(…)", "@endif"; style sheets have other words there.
    [GeneratedRegex(@"(?<![\w.])@(if|elseif|foreach|for|while|unless|switch|include)(?=\s*\()|(?<![\w.])@(endif|endforeach|endfor|endwhile|endunless|else)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Statement();

    // "{ chapter.title }}", "{ chapter.title }"; a style sheet has no full stop there.
    [GeneratedRegex(@"\{\s*[a-z_]+(\.[a-z_]+)+\s*\}\}?", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex SingleBrace();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Capital();
}
