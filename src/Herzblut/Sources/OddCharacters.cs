using System.Buffers;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Sources;

/// <summary>
/// Characters that nobody types: line ends that only some programs know, controls, what is left of lost characters, marks that turn
/// the direction of writing, and places in fonts that have no picture.
/// </summary>
internal static class OddCharacters
{
    // A file of another kind holds thousands; an editor's search finds the rest.
    private const int MostReports = 20;

    private static readonly SearchValues<char> Odd = SearchValues.Create(
        CharacterRange.Between('\u007F', '\u009F')
        + CharacterRange.Between('\u2028', '\u202E')
        + CharacterRange.Between('\u2066', '\u2069')
        + CharacterRange.Between('\uE000', '\uEFFF')
        + CharacterRange.Between('\uF100', '\uF8FF')
        + "\f\uFFFD");

    /// <summary>True for one of them.</summary>
    public static bool Is(char unit) => Odd.Contains(unit);

    /// <summary>
    /// Reports them and gives the text without: a space in place of each, so that nothing follows from it elsewhere and all offsets stay.
    /// </summary>
    public static SourceText Report(SourceText source, DiagnosticBag bag)
    {
        string text = source.Text;
        int at = MayHave(text) ? text.AsSpan().IndexOfAny(Odd) : -1;
        if (at < 0)
        {
            return source;
        }

        var clean = new StringBuilder(text);
        for (int count = 0; at >= 0; count++)
        {
            if (count < MostReports)
            {
                bag.Add(OddCharacterDiagnostics.Of(source, new SourceSpan(at, 1), text[at]));
            }

            clean[at] = ' ';
            int next = text.AsSpan(at + 1).IndexOfAny(Odd);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return new SourceText(source.Path, clean.ToString());
    }

    // Ranges are found many characters at a time. Of the last one only emoji are usual.
    private static bool MayHave(ReadOnlySpan<char> text)
        => text.IndexOfAnyInRange('\u007F', '\u009F') >= 0 || text.IndexOfAnyInRange('\u2028', '\uFFFF') >= 0 || text.Contains('\f');
}
