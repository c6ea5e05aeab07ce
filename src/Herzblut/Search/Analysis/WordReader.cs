using System.Buffers;
using System.Globalization;

namespace Herzblut.Search.Analysis;

/// <summary>
/// Reads the words of a text. A word is a run of letters and digits; hyphens between letters join (<c>Service-Kultur</c> is the
/// word Servicekultur with a seam), and so do the marks of inclusive spellings (<c>Kund:innen</c>, <c>Kund*innen</c>). What follows
/// an apostrophe belongs to no word if it is short (<c>geht’s</c>, <c>customer’s</c>). One word each are a number in groups of
/// three digits (<c>1.000</c>), two short ones with a slash (<c>24/7</c>), a letter with its marks (<c>C#</c>, <c>C++</c>,
/// <c>A+</c>), and a letter that an apostrophe ties to a longer run (<c>o’clock</c>). The browser's script reads alike.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const int LongestClitic = 2;
    private const int DigitsInGroup = 3;
    private const int MostPluses = 3;

    // Asked for each letter: those of Latin scripts stand in a table.
    private const int LatinUnits = 0x0250;

    private static readonly bool[] Latin = [.. Enumerable.Range(0, LatinUnits).Select(unit => IsWordCategory((char)unit))];

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:;…\n\"„“”‚‘»«›‹()–—•/");

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",.!?:;…\n\"”“‘«»)–—");

    private readonly ReadOnlySpan<char> _text = text;
    private int _end;
    private int _next;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The word as written, joints included.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._end];

    /// <summary>True where any word may be capitalised: first in the text, or after a mark that may end a sentence.</summary>
    public bool IsSentenceStart { get; private set; }

    /// <summary>True for the last word before a mark that may end a clause, and the last of a text.</summary>
    public readonly bool EndsClause => _next >= _text.Length || ClauseMarks.Contains(_text[_next]);

    /// <summary>True for what words are made of.</summary>
    public static bool IsWordUnit(char unit) => unit < LatinUnits ? Latin[unit] : IsWordCategory(unit);

    /// <summary>True for a hyphen, which joins the parts of a compound.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>True for what parts a long number into groups.</summary>
    public static bool IsGroupSeparator(char unit) => unit is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F';

    /// <summary>True for an apostrophe.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or 'ʼ';

    /// <summary>Moves to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        int gap = _next;
        Start = _next;
        while (Start < _text.Length && !IsWordUnit(_text[Start]))
        {
            Start++;
        }

        if (Start == _text.Length)
        {
            return false;
        }

        IsSentenceStart = gap == 0 || !(Start - gap == 1 && _text[gap] == ' ') && _text[gap..Start].ContainsAny(SentenceMarks);
        _end = EndOfFirstRun(Start);
        while (_end < _text.Length && EndOfJoined(_end) is var end && end > _end)
        {
            _end = end;
        }

        _next = EndOfClitic(_end);
        return true;
    }

    private readonly int EndOfFirstRun(int start)
    {
        int end = EndOfRun(start);
        return end - start == 1 && char.IsAsciiLetter(_text[start]) ? (EndOfTied(end) is var tied && tied > end ? tied : EndOfMarks(end))
            : !AreDigits(start, end, DigitsInGroup) ? end
            : EndOfGroups(end) is var number && number > end ? number
            : EndOfRatio(start, end);
    }

    // o’clock, but not what follows a word: geht’s.
    private readonly int EndOfTied(int position)
    {
        if (position < _text.Length && IsApostrophe(_text[position]))
        {
            int end = EndOfRun(position + 1);
            return end - position - 1 > LongestClitic ? end : position;
        }

        return position;
    }

    // C#, C++, A+; but not the sum a+b.
    private readonly int EndOfMarks(int position)
    {
        int end = position;
        if (end < _text.Length && _text[end] == '#')
        {
            end++;
        }
        else
        {
            while (end < _text.Length && _text[end] == '+' && end - position < MostPluses)
            {
                end++;
            }
        }

        return end < _text.Length && (IsWordUnit(_text[end]) || _text[end] is '#' or '+') ? position : end;
    }

    private readonly int EndOfGroups(int position)
    {
        while (position < _text.Length && IsGroupSeparator(_text[position])
               && EndOfRun(position + 1) is var end && end - position == 1 + DigitsInGroup && AreDigits(position + 1, end, DigitsInGroup))
        {
            position = end;
        }

        return position;
    }

    // 24/7, but no date with two of them.
    private readonly int EndOfRatio(int start, int position)
    {
        if (!AreDigits(start, position, 2) || position >= _text.Length || _text[position] != '/')
        {
            return position;
        }

        int end = EndOfRun(position + 1);
        return AreDigits(position + 1, end, 2) && (end == _text.Length || _text[end] != '/') ? end : position;
    }

    private readonly bool AreDigits(int start, int end, int most)
    {
        int digits = start;
        while (digits < end && char.IsAsciiDigit(_text[digits]))
        {
            digits++;
        }

        return digits == end && end > start && end - start <= most;
    }

    private readonly int EndOfRun(int position)
    {
        bool[] latin = Latin;
        while (position < _text.Length && (_text[position] < latin.Length ? latin[_text[position]] : IsWordCategory(_text[position])))
        {
            position++;
        }

        return position;
    }

    private static bool IsWordCategory(char unit)
        => char.IsLetterOrDigit(unit) || unit == '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark;

    // The position itself where nothing is joined there: dashes and suspended hyphens (Vor- und Nachteile) end a word.
    private readonly int EndOfJoined(int joint)
    {
        bool isHyphen = IsHyphen(_text[joint]);
        if (!isHyphen && _text[joint] is not (':' or '*' or '_' or '·'))
        {
            return joint;
        }

        int end = EndOfRun(joint + 1);
        ReadOnlySpan<char> ending = _text[(joint + 1)..end];
        bool isJoined = isHyphen
            ? ending.Length > 0
            : ending.Equals("in", StringComparison.OrdinalIgnoreCase) || ending.Equals("innen", StringComparison.OrdinalIgnoreCase);
        return isJoined ? end : joint;
    }

    private readonly int EndOfClitic(int position)
    {
        if (position < _text.Length && IsApostrophe(_text[position]))
        {
            int end = EndOfRun(position + 1);
            return end - position - 1 <= LongestClitic ? end : position;
        }

        return position;
    }
}
