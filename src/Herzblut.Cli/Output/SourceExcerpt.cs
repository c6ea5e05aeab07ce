using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// The line a diagnostic speaks of, and carets under the span, cut to a readable width: editors write whole paragraphs
/// on one line.
/// </summary>
internal sealed record SourceExcerpt(int Line, string Text, string Carets)
{
    private const int Width = 96;
    private const int Before = 36;
    private const string Ellipsis = "…";

    /// <summary>Cuts the excerpt for a span; a span over several lines is underlined to the end of its first.</summary>
    public static SourceExcerpt Of(SourceText source, SourceSpan span)
    {
        int line = source.PositionOf(span.Start).Line;
        ReadOnlySpan<char> text = source.Line(line);
        int start = Math.Min(span.Start - source.StartOfLine(line), text.Length);
        int end = Math.Clamp(span.End - source.StartOfLine(line), start, text.Length);

        int from = text.Length > Width && start > Before ? NotInsidePair(text, start - Before) : 0;
        int to = NotInsidePair(text, Math.Min(text.Length, from + Width));
        string shown = VisibleText.OfLine(text[from..to].ToString());
        string head = from > 0 ? Ellipsis : "";
        string tail = to < text.Length ? Ellipsis : "";

        return new SourceExcerpt(
            line,
            head + shown + tail,
            head.Replace(Ellipsis, " ", StringComparison.Ordinal) + Blanks(shown[..(start - from)]) + Underline(shown[(start - from)..(Math.Min(end, to) - from)]));
    }

    private static int NotInsidePair(ReadOnlySpan<char> text, int index)
        => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    // Tabs stay tabs, so that the carets stand below what they mean at any tab width.
    private static string Blanks(string text)
    {
        var blanks = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                blanks.Append('\t');
            }
            else
            {
                blanks.Append(' ', CellsOf(rune));
            }
        }

        return blanks.ToString();
    }

    private static string Underline(string text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += CellsOf(rune);
        }

        return new string('^', Math.Max(1, cells));
    }

    // Terminals show emoji and other characters beyond the first plane two cells wide, joiners and accents none.
    private static int CellsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        _ => rune.IsBmp ? 1 : 2,
    };
}
