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
        [.. Units(0x7F, 0x9F), .. Units(0x2028, 0x202E), .. Units(0x2066, 0x2069), .. Units(0xE000, 0xEFFF), .. Units(0xF100, 0xF8FF), '\f', '\uFFFD']);

    /// <summary>
    /// Reports them and gives the text without: a space in place of each, so that nothing follows from it elsewhere and all offsets stay.
    /// </summary>
    public static SourceText Report(SourceText source, DiagnosticBag bag)
    {
        string text = source.Text;
        int at = text.AsSpan().IndexOfAny(Odd);
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

    private static IEnumerable<char> Units(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
