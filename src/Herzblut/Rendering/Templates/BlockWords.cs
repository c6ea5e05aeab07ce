using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban.Parsing;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Finds the first <c>end</c>, <c>else</c> or <c>when</c> that belongs to no open block; the engine tells it elsewhere or takes it for
/// the beginning of one. It is shown one token after another, and counts only where the engine finds a mistake.
/// </summary>
/// <param name="source">The template.</param>
internal sealed class BlockWords(SourceText source)
{
    private readonly Stack<string> _open = [];
    private Token _last = Token.Eof;

    /// <summary>The finding; null where each word has its block.</summary>
    public Diagnostic? Found { get; private set; }

    /// <summary>Looks at the next token.</summary>
    public void Add(Token token)
    {
        bool isWord = Found is null && token.Type == TokenType.Identifier;
        string word = isWord ? token.GetText(source.Text) : "";
        if (isWord && (word == "do" || _last.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon) && Take(word) is { } problem)
        {
            Found = problem.At(source, Diagnostics.SourceSpan.FromBounds(token.Start.Offset, token.End.Offset + 1));
        }

        _last = token;
    }

    private Problem? Take(string word)
    {
        switch (word)
        {
            case "if" or "for" or "while" or "tablerow" or "case" or "with" or "func" or "capture" or "wrap" or "do":
                _open.Push(word);
                return null;
            case "end":
                return _open.TryPop(out _) ? null : NothingToEnd();
            case "when":
                return Continue("when", isFitting: Innermost is "case" or "when") ? null : NoCase();
            case "else" when Innermost == "else":
                return SecondElse();
            case "else":
                return Continue("else", isFitting: Innermost is "if" or "for" or "while" or "tablerow" or "when") ? null : Innermost == "case" ? NoCase() : NothingBefore();
            default:
                return null;
        }
    }

    private string Innermost => _open.TryPeek(out string? word) ? word : "";

    private bool Continue(string word, bool isFitting)
    {
        if (isFitting)
        {
            _open.Pop();
            _open.Push(word);
        }

        return isFitting;
    }

    private static Problem NothingToEnd() => new(
        "TPL1008",
        new Message("Hier gibt es nichts zu beenden: Davor ist kein Block offen.", "There is nothing to end here: no block is open before it."),
        new Message("Löschen Sie {{ end }}, oder schreiben Sie davor, was es beenden soll, zum Beispiel {{ if page.title }}.", "Delete {{ end }}, or write before it what it is to end, for example {{ if page.title }}."));

    private static Problem NothingBefore() => new(
        "TPL1008",
        new Message("Vor „else“ steht keine Bedingung, zu der es gehört.", "There is no condition before 'else' that it belongs to."),
        new Message(
            "Schreiben Sie davor eine Bedingung, zum Beispiel {{ if page.title }}, und an das Ende {{ end }}; oder löschen Sie {{ else }}, und sein {{ end }}, wenn es eines hat.",
            "Write a condition before it, for example {{ if page.title }}, and {{ end }} at the end; or delete {{ else }}, and its {{ end }} if it has one."));

    private static Problem SecondElse() => new(
        "TPL1008",
        new Message("Dieser Block hat schon ein „else“.", "This block has an 'else' already."),
        new Message("Löschen Sie eines von beiden; eine weitere Bedingung steht vor dem ersten: {{ else if page.title }}.", "Delete one of the two; one more condition goes before the first: {{ else if page.title }}."));

    private static Problem NoCase() => new(
        "TPL1008",
        new Message("Zuerst kommt {{ case … }}, dann {{ when … }}, dann erst {{ else }}; hier fehlt eines davon.", "{{ case … }} comes first, then {{ when … }}, and only then {{ else }}; one of them is missing here."),
        new Message("Schreiben Sie zum Beispiel {{ case page.kind }}{{ when 'chapter' }} … {{ else }} … {{ end }}.", "Write {{ case page.kind }}{{ when 'chapter' }} … {{ else }} … {{ end }}, for example."));
}
