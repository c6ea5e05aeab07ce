using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Slips that YAML reads without complaint: a text without quotation marks goes on over the next lines, so that list
/// items with a wrong dash or indentation silently become part of the item above.
/// </summary>
internal static class FoldedSlip
{
    // Of a tag or a label; what is longer may be a text on two lines.
    private const int MostWords = 3;

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>What is wrong with a plain scalar over several lines; empty where nothing is.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="offset">Where that text starts in the file.</param>
    /// <param name="scalar">The scalar's range in the YAML text.</param>
    public static IEnumerable<Diagnostic> Find(SourceText source, string yaml, int offset, SourceSpan scalar)
    {
        YamlLine opening = YamlLine.Around(yaml, scalar.Start);
        char bullet = BulletCharacter.Is(yaml[scalar.Start]) ? yaml[scalar.Start] : '\0';
        bool isInList = IsGluedDash(yaml, scalar.Start);
        if (isInList || bullet != '\0')
        {
            yield return ToDiagnostic(source, offset, yaml, SourceSpan.FromBounds(scalar.Start, opening.End));
        }

        for (int at = opening.NextStart(); at < scalar.End;)
        {
            YamlLine line = YamlLine.At(yaml, at);
            at = line.NextStart();
            var span = SourceSpan.FromBounds(line.Indented, line.End);
            if (line.HasDash && !isInList && bullet == '\0')
            {
                bool isBelowFirst = scalar.Start == opening.Indented && line.Indent == opening.Indent;
                yield return isBelowFirst
                    ? ListDiagnostics.DashMissing(source, SourceSpan.FromBounds(offset + scalar.Start, offset + opening.End))
                    : LinesBeside.EntryAboveList(line) is { } entry
                    ? ListDiagnostics.NameMissing(source, span with { Start = offset + span.Start }, entry)
                    : ListDiagnostics.ItemIndentation(source, span with { Start = offset + span.Start }, opening.HasDash ? [new LevelOffer(opening.Indent, null)] : []);
                yield break;
            }

            if (!line.IsBlank && (IsGluedDash(yaml, line.Indented) || yaml[line.Indented] == bullet))
            {
                yield return ToDiagnostic(source, offset, yaml, span);
            }
        }
    }

    /// <summary>Words in brackets that go on on the next line: a comma is missing between two items, unless they are a long text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where the YAML text starts in the file.</param>
    /// <param name="scalar">The scalar's range in the YAML text.</param>
    public static IEnumerable<Diagnostic> FindInBrackets(SourceText source, int offset, SourceSpan scalar)
    {
        string[] items = [.. source.TextOf(scalar with { Start = offset + scalar.Start }).Split(LineEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (items.Length > 1 && items.All(item => item.Count(char.IsWhiteSpace) < MostWords))
        {
            yield return ListDiagnostics.CommaMissing(source, new SourceSpan(offset + scalar.Start, items[0].Length), items[1]);
        }
    }

    private static Diagnostic ToDiagnostic(SourceText source, int offset, string yaml, SourceSpan span)
    {
        string text = yaml[(span.Start + 1)..span.End].TrimStart();
        SourceSpan place = span with { Start = offset + span.Start };
        return yaml[span.Start] == '-'
            ? ListDiagnostics.DashWithoutSpace(source, place, text)
            : ListDiagnostics.Bullet(source, place, yaml[span.Start].ToString(), text);
    }

    // Only before a capital letter, a character that begins a text, or a pasted space: "-seitig" may be the rest of a word.
    private static bool IsGluedDash(string yaml, int at)
        => yaml[at] == '-' && at + 1 < yaml.Length
            && (char.IsUpper(yaml[at + 1]) || yaml[at + 1] is '"' or '„' or '*' or '[' || (yaml[at + 1] > 127 && char.IsWhiteSpace(yaml[at + 1])));
}
