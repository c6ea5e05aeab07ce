using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban;
using Scriban.Parsing;
using ScriptSpan = Scriban.Parsing.SourceSpan;
using SourceSpan = Herzblut.Diagnostics.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// What can be wrong with the text of a template: TPL1001 and up. The engine says it in English; what theme authors meet is
/// put into our words here (TPL1099: the rest). Tests hold each against the pinned version.
/// </summary>
internal static partial class SyntaxProblems
{
    private const int MatchMilliseconds = 1000;

    // What comes after the second mistake, or after the first between two brackets, usually follows from those before.
    private const int MostReported = 2;

    /// <summary>The mistakes of a template, in the engine's order.</summary>
    public static ImmutableArray<Diagnostic> Of(SourceText source, Template template)
        => !template.HasErrors ? [] : [.. template.Messages
            .Where(message => message.Type == ParserMessageType.Error)
            .DistinctBy(message => source.Text.AsSpan(0, Math.Clamp(message.Span.Start.Offset, 0, source.Text.Length)).LastIndexOf("{{"))
            .Take(MostReported)
            .Select(message => Describe(message.Message).At(source, Place.Of(source, message.Span)))];

    /// <summary>
    /// The mistakes of a template that has to close its last <c>{{</c>; the engine lets that pass, or wonders about what
    /// comes after it.
    /// </summary>
    public static ImmutableArray<Diagnostic> OfWhole(SourceText source, Template template)
    {
        var foreign = new ForeignSyntax(source);
        var blocks = new BlockWords(source);
        Diagnostics.SourceSpan? unclosed = UnclosedCode(source, foreign, blocks);
        if (foreign.Found is { IsEmpty: false } words)
        {
            return [.. words.Take(MostReported)];
        }

        ImmutableArray<Diagnostic> found = Of(source, template);
        if (unclosed is not { } opening)
        {
            // What the engine says after it follows from it.
            return found.IsEmpty || blocks.Found is not { } stray ? found : [.. found.Where(mistake => mistake.Span.Start < stray.Span.Start).Take(MostReported - 1), stray];
        }

        // A text that is never closed takes the end of its expression along.
        Diagnostic last = OpenText(source.Text, opening.End) is { } text ? UnclosedText(source.Text[text.Start]).At(source, text) : Unclosed().At(source, opening);
        return [.. found.Where(mistake => mistake.Span.Start < opening.Start).Take(MostReported - 1), last];
    }

    // From a quotation mark without its other half to the end of the expression; null where each has it.
    private static SourceSpan? OpenText(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny('\n', '}');
        end = end < 0 ? text.Length : start + end;
        int open = -1;
        for (int at = start; at < end; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (open < 0 ? text[at] is '"' or '\'' or '`' : text[at] == text[open])
            {
                open = open < 0 ? at : -1;
            }
        }

        return open < 0 ? null : SourceSpan.FromBounds(open, open + text.AsSpan(open, end - open).TrimEnd().Length);
    }

    private static SourceSpan? UnclosedCode(SourceText source, ForeignSyntax foreign, BlockWords blocks)
    {
        ScriptSpan? opening = null;
        var lexer = new Lexer(source.Text, source.Path);
        foreach (Token token in lexer)
        {
            foreign.Add(token);
            blocks.Add(token);
            opening = token.Type switch
            {
                TokenType.CodeEnter => new ScriptSpan(source.Path, token.Start, token.End),
                TokenType.CodeExit => null,
                _ => opening,
            };
        }

        return opening is { } span ? Place.Of(source, span) : null;
    }

    private static Problem UnclosedText(char mark) => new(
        "TPL1002",
        new Message("Der Text hat kein schließendes Anführungszeichen.", "The text has no closing quotation mark."),
        new Message($"Schreiben Sie {mark} auch an sein Ende, vor }}}}.", $"Write {mark} at its end, too, before }}}}."));

    private static Problem Unclosed() => new(
        "TPL1025",
        new Message("Zu „{{“ fehlt das schließende „}}“.", "'{{' has no closing '}}'."),
        new Message("Schreiben Sie }} ans Ende des Ausdrucks.", "Write }} at the end of the expression."));

    private static Problem Describe(string message) => message switch
    {
        _ when message.Contains("The <end> statement was not found", StringComparison.Ordinal) => new Problem(
            "TPL1009",
            new Message("Ein Block ist nicht geschlossen.", "A block is not closed."),
            new Message("Schreiben Sie {{ end }} nach seinem Inhalt.", "Write {{ end }} after its content.")),
        _ when BlockEnd().IsMatch(message) => new Problem(
            "TPL1008",
            new Message("„end“, „else“ oder „when“ gehört hier zu keinem offenen Block.", "'end', 'else' or 'when' belongs to no open block here."),
            new Message("Löschen Sie es, oder öffnen Sie davor einen Block, etwa mit {{ if … }}.", "Delete it, or open a block before it, with {{ if … }} for example.")),
        _ when MissingIn().IsMatch(message) => new Problem(
            "TPL1015",
            new Message("Der Schleife fehlt das Wort „in“.", "The loop lacks the word 'in'."),
            new Message("Schreiben Sie zum Beispiel {{ for x in liste }}.", "Write {{ for x in list }}, for example.")),
        _ when message.Contains("top level assignment", StringComparison.Ordinal) => new Problem(
            "TPL1010",
            new Message("Zuweisen geht nur in einer eigenen Anweisung.", "Assigning needs a statement of its own."),
            new Message("Zum Vergleichen schreiben Sie ==.", "Write == to compare.")),
        _ when message.Contains("parsing a string", StringComparison.Ordinal) || message.Contains("a verbatim string", StringComparison.Ordinal) => new Problem(
            "TPL1002",
            new Message("Der Text hat kein schließendes Anführungszeichen.", "The text has no closing quotation mark."),
            new Message("Schreiben Sie dasselbe Anführungszeichen an sein Ende.", "Write the same quotation mark at its end.")),
        _ when message.Contains("escape character", StringComparison.Ordinal) => new Problem(
            "TPL1003",
            new Message("Diese Folge mit \\ gibt es in einem Text nicht.", "There is no such escape with \\ in a text."),
            new Message("Schreiben Sie \\\\ für einen Rückstrich, oder setzen Sie den Text in `Gravis-Zeichen`.", "Write \\\\ for a backslash, or put the text into `backquotes`.")),
        _ when message.Contains("dot operator", StringComparison.Ordinal) => new Problem(
            "TPL1012",
            new Message("Nach dem Punkt fehlt ein Name.", "A name is missing after the dot."),
            new Message("Schreiben Sie den Namen eines Feldes dahinter, wie in site.title, oder löschen Sie den Punkt.", "Write the name of a member after it, as in site.title, or delete the dot.")),
        _ when MissingValue().IsMatch(message) => new Problem(
            "TPL1006",
            new Message($"Hier fehlt ein Wert{Before(message, "vor „", "“")}.", $"A value is missing here{Before(message, "before '", "'")}."),
            new Message("Schreiben Sie einen Namen, eine Zahl oder einen Text in Anführungszeichen hierher, oder löschen Sie das Zeichen davor.", "Write a name, a number or a text in quotation marks here, or delete the character before it.")),
        _ when MissingToken().Match(message) is { Success: true } match => new Problem(
            "TPL1005",
            new Message($"Hier fehlt „{WantedIn(match)}“.", $"'{WantedIn(match)}' is missing here."),
            WantedIn(match) == ":" ? new Message("Schreiben Sie : und einen Wert hierher, wie in {{ a == b ? 'ja' : 'nein' }}.", "Write : and a value here, as in {{ a == b ? 'yes' : 'no' }}.")
            : new Message($"Schreiben Sie {WantedIn(match)} hierher, oder löschen Sie, was es öffnet.", $"Write {WantedIn(match)} here, or delete what opens it.")),
        _ when LoopMember().Match(message) is { Success: true } match => new Problem(
            "TPL1014",
            new Message($"„{match.Groups["token"].Value}“ gibt es nicht.", $"There is no '{match.Groups["token"].Value}'."),
            new Message("Es gibt index, rindex, first, last, length, even, odd und changed.", "There are index, rindex, first, last, length, even, odd and changed.")),
        _ when message.Contains("depth limit", StringComparison.Ordinal) => new Problem(
            "TPL1024",
            new Message("Hier ist zu viel ineinander verschachtelt.", "Too much is nested here."),
            new Message("Rechnen Sie Teile vorher aus, mit {{ x = … }}, oder verteilen Sie sie auf mehrere Vorlagen.", "Work parts out before, with {{ x = … }}, or spread them over several templates.")),
        _ when Unexpected().Match(message) is { Success: true } match => new Problem(
            "TPL1007",
            new Message($"„{Shown(match.Groups["token"].Value)}“ passt hier nicht.", $"'{Shown(match.Groups["token"].Value)}' does not fit here."),
            match.Groups["token"].Value switch
            {
                "," => new Message("Löschen Sie es: Angaben stehen nur mit Leerzeichen hintereinander, {{ include 'chapter-head' chapter }}.", "Delete it: arguments follow each other with spaces alone, {{ include 'chapter-head' chapter }}."),
                "~" => new Message("Zum Zusammenfügen von Texten schreiben Sie +.", "To join texts, write +."),
                "/" => new Message("Ist eine Anmerkung gemeint, schreiben Sie {{ # … }}.", "If a comment is meant, write {{ # … }}."),
                _ => new Message("Eine Anweisung endet mit dem Zeilenende, einem Semikolon oder }}.", "A statement ends with the line, a semicolon or }}."),
            }),
        _ when message.Contains("named argument", StringComparison.Ordinal) => new Problem(
            "TPL1016",
            new Message("Der Doppelpunkt passt hier nicht.", "The colon does not fit here."),
            new Message("Angaben stehen ohne Doppelpunkt hinter der Funktion: {{ page.title | string.truncate 20 }}.", "Arguments follow the function without a colon: {{ page.title | string.truncate 20 }}.")),
        _ => new Problem(
            "TPL1099",
            new Message("Diese Stelle lässt sich nicht lesen.", "This place cannot be read."),
            new Message("Prüfen Sie Klammern, Anführungszeichen und Satzzeichen zwischen {{ und }}.", "Check brackets, quotation marks and punctuation between {{ and }}.")),
    };

    private static string Before(string message, string opening, string closing)
        => Found().Match(message) is { Success: true } match ? $" {opening}{Shown(match.Groups["token"].Value)}{closing}" : "";

    private static string WantedIn(Match match) => match.Groups["token"].Value switch
    {
        "closing parenthesis" => ")",
        "comma" => ",",
        "colon :" => ":",
        { } token => token,
    };

    private static string Shown(string token) => token switch { "<eof>" => "…", "\\n" or "\n" => "↵", _ => token };

    [GeneratedRegex("without a corresponding beginning|must be preceded by|Unable to find a pending", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("Expecting 'in' word", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex MissingIn();

    [GeneratedRegex("Expecting (an )?<expression>|Expecting an expression|Expecting a variable", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex MissingValue();

    [GeneratedRegex(@"while expecting `(?<token>[^`]+)`|Expecting '(?<token>[^']+)'|Expecting a (?<token>closing parenthesis|comma|colon :)|Expecting a closing `(?<token>[^`]+)`", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex MissingToken();

    [GeneratedRegex("The loop variable <(?<token>[^>]+)>", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex LoopMember();

    [GeneratedRegex("(Invalid token found|Unexpected token( found)?|Unexpected statement/expression|Invalid token) `?(?<token>[^`]+)`?", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Unexpected();

    [GeneratedRegex("instead of `(?<token>[^`]+)`", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Found();
}
