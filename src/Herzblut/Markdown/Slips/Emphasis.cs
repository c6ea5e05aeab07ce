using Herzblut.Markdown.Parsing;
using Markdig.Helpers;

namespace Herzblut.Markdown.Slips;

/// <summary>Words between two equal runs of marks, with the neighbours that decide whether Markdown takes them for emphasis.</summary>
internal sealed class Emphasis
{
    private const string Closings = ".:!?,;…“”\"«»";

    private readonly string _text;
    private readonly int _open;
    private readonly int _close;

    private Emphasis(string text, int open, int close, int count)
    {
        (_text, _open, _close, Count) = (text, open, close, count);
        Inner = text[(open + count)..close];
        CharHelper.CheckOpenCloseDelimiter(Before, First, Mark != '_', out bool canOpen, out _);
        CharHelper.CheckOpenCloseDelimiter(Inner[^1], After, Mark != '_', out _, out bool canClose);
        (CanBegin, CanEnd) = (canOpen, canClose);
    }

    /// <summary>The number of marks on each side.</summary>
    public int Count { get; }

    /// <summary>What stands between the marks.</summary>
    public string Inner { get; }

    public char Mark => _text[_open];

    public string Marks => new(Mark, Count);

    /// <summary>The character before the first mark; <c>\0</c> at the start of the text.</summary>
    public char Before => _open == 0 ? '\0' : _text[_open - 1];

    /// <summary>The character after the last mark; <c>\0</c> at the end of the text.</summary>
    public char After => _close + Count < _text.Length ? _text[_close + Count] : '\0';

    public char First => Inner[0];

    /// <summary>True where the neighbours of the first run let emphasis begin.</summary>
    public bool CanBegin { get; }

    /// <summary>True where the neighbours of the second run let emphasis end.</summary>
    public bool CanEnd { get; }

    /// <summary>True for a space between marks and words.</summary>
    public bool IsSpaced => char.IsWhiteSpace(First) || char.IsWhiteSpace(Inner[^1]);

    /// <summary>True where both runs stand between letters, or the second does.</summary>
    public bool IsInsideWord => LiteralAsteriskParser.IsWordCharacter(Inner[^1]) && LiteralAsteriskParser.IsWordCharacter(After);

    /// <summary>True where a sentence, a quotation or a bracket ends before the last mark.</summary>
    public bool EndsPhrase => Closings.Contains(Inner[^1]) || Inner[^1] is ')' or '%' or '€' or '’';

    /// <summary>The letters after the last mark.</summary>
    public string WordAfter => _text[(_close + Count)..EndOfWord(_close + Count)];

    /// <summary>Where the finding starts: a word that touches the marks belongs to it, as the cure moves them apart.</summary>
    public int Start => NeedsSpaceBefore ? StartOfWord(_open) : _open;

    /// <summary>Where the finding ends.</summary>
    public int End => NeedsSpaceAfter || IsInsideWord ? EndOfWord(_close + Count) : _close + Count;

    private string Words => Inner.Trim();

    private bool NeedsSpaceBefore => LiteralAsteriskParser.IsWordCharacter(Before) && !LiteralAsteriskParser.IsWordCharacter(First);

    private bool NeedsSpaceAfter => LiteralAsteriskParser.IsWordCharacter(After) && !LiteralAsteriskParser.IsWordCharacter(Inner[^1]);

    // After the end of a sentence or a quotation, a space is missing; elsewhere the word must not fall apart.
    private bool IsOneWord => Mark != '~'
        && (IsInsideWord || (NeedsSpaceAfter && char.IsLower(After) && !Closings.Contains(Words[^1])) || (NeedsSpaceBefore && Words[0] is '-' or '–' or '/'));

    /// <summary>The emphasis between two places; null where it would be empty or reach over a blank line.</summary>
    public static Emphasis? Between(string text, int open, int close, int count)
    {
        ReadOnlySpan<char> inner = text.AsSpan(open + count, close - open - count);
        return inner.IsWhiteSpace() || inner.Contains("\n\n", StringComparison.Ordinal) ? null : new Emphasis(text, open, close, count);
    }

    /// <summary>What to write from <see cref="Start"/> to <see cref="End"/>.</summary>
    public string Cure()
    {
        string before = _text[Start.._open];
        string after = _text[(_close + Count)..End];
        if (IsOneWord)
        {
            (string open, string close) = Count switch
            {
                1 => ("<em>", "</em>"),
                2 when IsInsideWord => ("**", "**"),
                2 => ("<strong>", "</strong>"),
                _ => ("<strong><em>", "</em></strong>"),
            };
            return before + open + Words + close + after;
        }

        return $"{before}{(NeedsSpaceBefore ? " " : "")}{Marks}{Words}{Marks}{(NeedsSpaceAfter ? " " : "")}{after}".ReplaceLineEndings(" ");
    }

    private int StartOfWord(int at)
    {
        while (at > 0 && LiteralAsteriskParser.IsWordCharacter(_text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int EndOfWord(int at)
    {
        while (at < _text.Length && LiteralAsteriskParser.IsWordCharacter(_text[at]))
        {
            at++;
        }

        return at;
    }
}
