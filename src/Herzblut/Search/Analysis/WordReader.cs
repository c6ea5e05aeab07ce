using System.Buffers;
using System.Globalization;

namespace Herzblut.Search.Analysis;

/// <summary>
/// Reads the words of a text. A word is a run of letters and digits; hyphens between letters join (<c>Service-Kultur</c> is the
/// word Servicekultur with a seam), and so do the marks of inclusive spellings (<c>Kund:innen</c>, <c>Kund*innen</c>). What follows
/// an apostrophe belongs to no word if it is short (<c>geht’s</c>, <c>customer’s</c>). The browser's script reads alike.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const int LongestClitic = 2;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:;…\n\"„“”‚‘»«›‹()–—•/");

    private readonly ReadOnlySpan<char> _text = text;
    private int _end;
    private int _next;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The word as written, joints included.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._end];

    /// <summary>True where any word may be capitalised: first in the text, or after a mark that may end a sentence.</summary>
    public bool IsSentenceStart { get; private set; }

    /// <summary>True for what words are made of.</summary>
    public static bool IsWordUnit(char unit)
        => char.IsAsciiLetterOrDigit(unit)
           || (unit > 127 && (char.IsLetterOrDigit(unit) || unit == '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark));

    /// <summary>True for a hyphen, which joins the parts of a compound.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

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
        _end = EndOfRun(Start);
        while (_end < _text.Length && EndOfJoined(_end) is var end && end > _end)
        {
            _end = end;
        }

        _next = EndOfClitic(_end);
        return true;
    }

    private readonly int EndOfRun(int position)
    {
        while (position < _text.Length && IsWordUnit(_text[position]))
        {
            position++;
        }

        return position;
    }

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
        if (position < _text.Length && (_text[position] is '\'' or '’' or 'ʼ'))
        {
            int end = EndOfRun(position + 1);
            return end - position - 1 <= LongestClitic ? end : position;
        }

        return position;
    }
}
