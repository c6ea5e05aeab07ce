using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>
/// Finds the header of a content file. It lies between two lines <c>---</c>, the first of which is the first line of the file:
/// <code>
/// ---
/// title: Gute Stimmung
/// ---
///
/// Running text.
/// </code>
/// Where a line is missing or misspelt, the header is guessed, so that the rest of the file is still checked.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>Splits a file.</summary>
    /// <param name="source">The file, not empty.</param>
    /// <param name="knownKeys">Names of keys, which help to tell a header from running text.</param>
    /// <param name="bag">Receives the findings.</param>
    public static FrontMatter Split(SourceText source, FrozenSet<string> knownKeys, DiagnosticBag bag)
    {
        string text = source.Text;
        if (SplitPlain(text) is { } halves)
        {
            return halves;
        }

        YamlLine first = FirstWithContent(text);
        if (first.Start == 0 && OpenedTwice(text, first, knownKeys) is { } again)
        {
            bag.Add(FrontMatterDiagnostics.OpenedTwice(source, again.From(again.Start)));
            return AfterOpening(source, again, knownKeys, bag);
        }

        if (IsFence(first) && first.Indent == 0)
        {
            if (first.Start > 0)
            {
                bag.Add(FrontMatterDiagnostics.NotFirst(source, first.From(first.Start)));
            }

            return AfterOpening(source, first, knownKeys, bag);
        }

        if (IsMisspeltFence(first) || IsFenceWithText(first, knownKeys))
        {
            bag.Add(FrontMatterDiagnostics.MisspeltFence(source, first.From(first.Start)));
            return AfterOpening(source, first, knownKeys, bag);
        }

        if (CodeFrame.Opens(first) && Framed(source, first, knownKeys, bag) is { } framed)
        {
            return framed;
        }

        if (OpeningAfterText(text, first, knownKeys) is { } opening)
        {
            bag.Add(TitleAbove(source, first, opening) ?? FrontMatterDiagnostics.TextBeforeHeader(source, first.From(first.Start)));
            return AfterOpening(source, opening, knownKeys, bag);
        }

        bool isHeaderWithoutOpening = first.HasKey && knownKeys.Contains(first.Key.ToLowerInvariant());
        if (isHeaderWithoutOpening)
        {
            // Who does not know of the first line seldom knows of the second; the cure names both.
            var fences = new Cause("front matter fences", source.Path);
            bag.Add(FrontMatterDiagnostics.OpeningMissing(source, first.From(first.Indented)) with { Cause = fences });
            return FindClosing(source, first, first.Start, knownKeys, fences, bag);
        }

        bag.Add(FrontMatterDiagnostics.Missing(source, first));
        return new FrontMatter(null, SourceSpan.FromBounds(0, text.Length));
    }

    // "# Title" in front of a header that has none.
    private static Diagnostic? TitleAbove(SourceText source, YamlLine first, YamlLine opening)
    {
        string line = source.TextOf(first.From(first.Start));
        int end = source.Text.IndexOf("\n---", opening.End, StringComparison.Ordinal);
        bool hasTitle = source.Text.AsSpan(opening.Start, (end < 0 ? source.Text.Length : end) - opening.Start).Contains("\ntitle:", StringComparison.Ordinal);
        return line.StartsWith("# ", StringComparison.Ordinal) && !hasTitle ? FrontMatterDiagnostics.TitleAbove(source, first.From(first.Start), line[2..].Trim()) : null;
    }

    // "---", perhaps a blank line, "---" and an entry: the first line was written twice.
    private static YamlLine? OpenedTwice(string text, YamlLine first, FrozenSet<string> knownKeys)
    {
        YamlLine again = first;
        do
        {
            if (again.NextStart() >= text.Length)
            {
                return null;
            }

            again = YamlLine.At(text, again.NextStart());
        }
        while (again.IsBlank);

        return IsFence(first) && IsFence(again) && again.NextStart() < text.Length && YamlLine.At(text, again.NextStart()) is { Indent: 0, HasKey: true } next && knownKeys.Contains(next.Key)
            ? again
            : null;
    }

    private static FrontMatter? Framed(SourceText source, YamlLine frame, FrozenSet<string> knownKeys, DiagnosticBag bag)
    {
        string text = source.Text;
        YamlLine next = YamlLine.At(text, frame.NextStart());
        if (next.Indent == 0 && IsFence(next))
        {
            bag.Add(FrontMatterDiagnostics.Framed(source, frame.From(frame.Start)));
            FrontMatter halves = AfterOpening(source, next, knownKeys, bag);
            return halves with { Body = CodeFrame.Unframed(text, halves.Body) };
        }

        if (next is { Indent: 0, HasKey: true } && knownKeys.Contains(next.Key) && CodeFrame.ClosingOf(text, frame) is { } closing)
        {
            bag.Add(FrontMatterDiagnostics.FrameForLines(source, frame.From(frame.Start), source.TextOf(frame.From(frame.Start)).Trim()));
            return Halves(frame.NextStart(), closing.Start, closing.NextStart(), text);
        }

        return null;
    }

    // A mail's head: a line "---" follows soon, and a known key straight after it.
    private static YamlLine? OpeningAfterText(string text, YamlLine first, FrozenSet<string> knownKeys)
    {
        const int Furthest = 12;
        YamlLine line = first;
        for (int count = 0; count < Furthest && line.NextStart() < text.Length; count++)
        {
            YamlLine next = YamlLine.At(text, line.NextStart());
            if (IsFence(line) && line.Indent == 0 && next is { Indent: 0, HasKey: true } && knownKeys.Contains(next.Key))
            {
                return line;
            }

            line = next;
        }

        return null;
    }

    // Most files: both lines are as they should be, and without a blank line between them no running text can have slipped in.
    private static FrontMatter? SplitPlain(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return null;
        }

        const int Start = 4;
        if (text.AsSpan(Start).StartsWith("---\n"))
        {
            return null;
        }

        int closing = text.IndexOf("\n---\n", Start - 1, StringComparison.Ordinal) + 1;
        return closing == 0 || text.AsSpan(Start, closing - Start).Contains("\n\n", StringComparison.Ordinal)
            ? null
            : Halves(Start, closing, closing + Start, text);
    }

    private static FrontMatter AfterOpening(SourceText source, YamlLine opening, FrozenSet<string> knownKeys, DiagnosticBag bag)
        => FindClosing(source, opening, opening.NextStart(), knownKeys, cause: null, bag);

    private static FrontMatter FindClosing(
        SourceText source, YamlLine opening, int start, FrozenSet<string> knownKeys, Cause? cause, DiagnosticBag bag)
    {
        string text = source.Text;
        int runningText = -1;
        int strayText = -1;
        YamlLine? misspelt = null;
        YamlLine? indented = null;
        bool isAfterBlankLine = false;
        for (int at = start; at < text.Length;)
        {
            YamlLine line = YamlLine.At(text, at);
            at = line.NextStart();
            if (IsFence(line) && line.Indent == 0)
            {
                return runningText < 0
                    ? Halves(start, line.Start, at, text)
                    : GuessEnd(source, opening, start, runningText, misspelt, cause, bag);
            }

            if (line.Indent == 0 && (IsMisspeltFence(line) || line.Text.AsSpan(line.Start).StartsWith("--- ", StringComparison.Ordinal)))
            {
                misspelt ??= line;
            }

            // In a block of text it may be a rule.
            indented ??= line.Indent > 0 && IsFence(line) ? line : null;

            if (line is { Indent: 0, HasKey: true } && knownKeys.Contains(line.Key))
            {
                // After running text: that text is a slip inside the header, not the end of it.
                runningText = -1;
                strayText = -1;
            }
            else if (IsRunningText(line, knownKeys))
            {
                strayText = strayText < 0 ? line.Start : strayText;
                runningText = isAfterBlankLine && runningText < 0 ? line.Start : runningText;
            }

            isAfterBlankLine = line.IsBlank || (isAfterBlankLine && runningText >= 0);
        }

        return GuessEnd(source, opening, start, runningText < 0 ? strayText : runningText, misspelt ?? indented, cause, bag);
    }

    private static FrontMatter GuessEnd(
        SourceText source, YamlLine opening, int start, int runningText, YamlLine? misspelt, Cause? cause, DiagnosticBag bag)
    {
        string text = source.Text;
        if (misspelt is { } fence && (runningText < 0 || fence.Start <= runningText))
        {
            bag.Add(FrontMatterDiagnostics.MisspeltFence(source, fence.From(fence.Start)) with { Cause = cause });
            return Halves(start, fence.Start, fence.NextStart(), text);
        }

        bag.Add(FrontMatterDiagnostics.ClosingMissing(source, opening.From(opening.Start)) with { Cause = cause });
        int end = runningText < 0 ? text.Length : runningText;
        return Halves(start, end, end, text);
    }

    private static FrontMatter Halves(int start, int end, int body, string text)
        => new(SourceSpan.FromBounds(start, end), SourceSpan.FromBounds(body, text.Length));

    private static bool IsRunningText(YamlLine line, FrozenSet<string> knownKeys)
        => line.Indent == 0
        && !line.IsBlank
        && !line.HasDash
        && (!line.IsComment || line.Text.AsSpan(line.Start).StartsWith("##", StringComparison.Ordinal))
        && !(CommentedEntry.Behind(line) is { } entry && knownKeys.Contains(entry.Key))
        && !(line.HasKey && knownKeys.Contains(line.Key))
        && !LineSlips.IsConflictMarker(line)
        && GluedColon.Find(line.Text.AsSpan(line.Start, line.End - line.Start), knownKeys) is null;

    private static YamlLine FirstWithContent(string text)
    {
        YamlLine line = YamlLine.At(text, 0);
        while (line.IsBlank && line.NextStart() < text.Length)
        {
            line = YamlLine.At(text, line.NextStart());
        }

        return line;
    }

    private static bool IsFence(YamlLine line) => line.Text.AsSpan(line.Indented, line.End - line.Indented) is "---";

    // "--- # Kopf" above an entry.
    private static bool IsFenceWithText(YamlLine line, FrozenSet<string> knownKeys)
        => line.Text.AsSpan(line.Start).StartsWith("--- ", StringComparison.Ordinal) && line.NextStart() < line.Text.Length
            && YamlLine.At(line.Text, line.NextStart()) is { Indent: 0, HasKey: true } below && knownKeys.Contains(below.Key);

    // Too many or too few hyphens, spaces before or between them, the dash that a word processor makes of them, the line of another language.
    private static bool IsMisspeltFence(YamlLine line)
    {
        ReadOnlySpan<char> characters = line.Text.AsSpan(line.Start, line.End - line.Start);
        int dashes = 0;
        foreach (char character in characters)
        {
            if (character is '—' or '–' or '−' or '―')
            {
                dashes += 2;
            }
            else if (character is '-' or '+' or '_' or '=' or '*')
            {
                dashes++;
            }
            else if (!char.IsWhiteSpace(character))
            {
                return false;
            }
        }

        return dashes >= 2 && characters is not "---";
    }
}
