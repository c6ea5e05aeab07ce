using Markdig.Parsers;

namespace Herzblut.Markdown.Parsing;

/// <summary>
/// Bullets. A plus sign before a digit that no other item follows is text: <c>+ 49 ist die Vorwahl</c>.
/// </summary>
internal sealed class BulletItemParser : UnorderedListItemParser
{
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        bool isCount = state.CurrentChar == '+' && pendingBulletType != '+' && IsAlone(state.Line.Text, state.Start, state.Line.End + 1);
        result = default;
        return !isCount && base.TryParse(state, pendingBulletType, out result);
    }

    private static bool IsAlone(string text, int start, int lineEnd)
    {
        ReadOnlySpan<char> words = text.AsSpan(start, lineEnd - start);
        ReadOnlySpan<char> next = text.AsSpan(Math.Min(lineEnd, text.Length)).TrimStart(" \t\r\n>");
        return words.Length > 2 && char.IsAsciiDigit(words[1..].TrimStart(' ')[..1] is [var first] ? first : ' ') && !next.StartsWith("+ ");
    }
}
