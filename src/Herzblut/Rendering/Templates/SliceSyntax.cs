using System.Globalization;
using Herzblut.Diagnostics;
using Scriban.Parsing;
using SourceSpan = Herzblut.Diagnostics.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Finds pieces of texts and lists as Python cuts them: <c>page.title[0:10]</c>. It is shown one token after another.</summary>
/// <param name="source">The template.</param>
internal sealed class SliceSyntax(SourceText source)
{
    private Token _last = Token.Eof;

    // Where the value before a bracket begins, and the bracket and the colon themselves.
    private int _value = -1;
    private int _bracket = -1;
    private int _colon = -1;

    /// <summary>Looks at the next token: the finding where it ends such a piece; null for others.</summary>
    public Diagnostic? Take(Token token)
    {
        Diagnostic? found = null;
        switch (token.Type)
        {
            case TokenType.Identifier when _bracket < 0:
                _value = _last.Type == TokenType.Dot ? _value : token.Start.Offset;
                break;
            case TokenType.Dot:
                break;
            case TokenType.OpenBracket when _bracket < 0 && _last.Type == TokenType.Identifier && _last.End.Offset + 1 == token.Start.Offset:
                _bracket = token.Start.Offset;
                break;
            case TokenType.Colon when _bracket >= 0 && _colon < 0:
                _colon = token.Start.Offset;
                break;
            case TokenType.CloseBracket when _colon >= 0:
                found = Report(token.Start.Offset);
                Forget();
                break;
            case TokenType.Identifier or TokenType.Integer or TokenType.Plus or TokenType.Minus when _bracket >= 0:
                break;
            default:
                Forget();
                break;
        }

        _last = token;
        return found;
    }

    private void Forget() => _value = _bracket = _colon = -1;

    private Diagnostic? Report(int end)
    {
        string from = source.Text[(_bracket + 1).._colon].Trim();
        string to = source.Text[(_colon + 1)..end].Trim();

        // "x[f a:1]" calls a function.
        return from.Contains(' ', StringComparison.Ordinal)
            ? null
            : Of(source.Text[_value.._bracket], from, to).At(source, SourceSpan.FromBounds(_bracket, end + 1));
    }

    private static Values.Problem Of(string value, string from, string to)
    {
        string start = from.Length == 0 ? "0" : from;
        bool isFromStart = start == "0";
        string length = LengthOf(value, start, to);
        string text = $"(string.slice {value} {(start[0] == '-' ? $"({start})" : start)}{(length.Length == 0 ? "" : " " + length)})";
        string list = isFromStart && length.Length == 0 ? value
            : isFromStart ? $"(array.limit {value} {length})"
            : $"({value} | array.offset {(start[0] == '-' ? $"({value}.size - {start[1..]})" : start)}{(length.Length == 0 ? "" : $" | array.limit {length}")})";
        return ForeignProblems.Slice($"[{from}:{to}]", text, list);
    }

    // Python names the end, this language the length; a negative end counts from the back.
    private static string LengthOf(string value, string start, string to)
    {
        bool hasStart = int.TryParse(start, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int first);
        bool hasEnd = int.TryParse(to, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int last);
        return to.Length == 0 ? ""
            : hasStart && hasEnd && first < 0 == last < 0 ? Math.Max(0, last - first).ToString(CultureInfo.InvariantCulture)
            : start == "0" ? (to[0] == '-' ? $"({value}.size - {to[1..]})" : hasEnd || !to.Contains(' ', StringComparison.Ordinal) ? to : $"({to})")
            : to[0] == '-' ? $"({value}.size - {to[1..]} - ({start}))"
            : $"({to} - ({start}))";
    }
}
