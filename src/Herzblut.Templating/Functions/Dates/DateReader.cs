using System.Globalization;

namespace Herzblut.Templating.Functions.Dates;

/// <summary>
/// Reads a date by a pattern with the letters of <see cref="DateWriter"/>. White space in the pattern matches any
/// amount of it, names are those of the culture in any case, everything else has to be there as it stands.
/// </summary>
internal ref struct DateReader(ReadOnlySpan<char> text, CultureInfo culture)
{
    private readonly DateTimeFormatInfo _names = culture.DateTimeFormat;
    private TextScanner _text = new(text);
    private DateFields _fields;

    /// <summary>False where the text does not match the pattern to its end, or names a day that does not exist.</summary>
    public bool TryRead(ReadOnlySpan<char> pattern, TimeProvider clock, out DateTime date)
    {
        date = default;
        if (!TryMatch(pattern) || !_text.IsAtEnd)
        {
            return false;
        }

        try
        {
            date = _fields.ToDate(clock);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private bool TryMatch(ReadOnlySpan<char> pattern)
    {
        while (pattern.Length > 0)
        {
            bool isLetter = pattern[0] == '%' && pattern.Length > 1;
            if (isLetter ? !TryLetter(pattern[1]) : !_text.TryLiteral(pattern[0]))
            {
                return false;
            }

            pattern = pattern[(isLetter ? 2 : 1)..];
        }

        return true;
    }

    private bool TryLetter(char letter) => letter switch
    {
        'Y' => TryNumber(4, ref _fields.Year),
        'y' => TryShortYear(),
        'm' => TryNumber(2, ref _fields.Month),
        'B' or 'b' or 'h' => TryMonth(),
        'd' or 'e' => TryNumber(2, ref _fields.Day),
        'j' => TryNumber(3, ref _fields.DayOfYear),
        'H' or 'k' or 'I' or 'l' => _text.TryNumber(2, out _fields.Hour),
        'M' => _text.TryNumber(2, out _fields.Minute),
        'S' => _text.TryNumber(2, out _fields.Second),
        'L' or 'N' => _text.TryFraction(out _fields.Ticks),
        'p' or 'P' => TryHalf(),
        'A' or 'a' => _text.TryName(_names.DayNames, out _) || _text.TryName(_names.AbbreviatedDayNames, out _),
        'Z' => TryOffset(),
        's' => TryEpoch(),
        'c' => TryMatch("%a %b %e %T %Y"),
        'D' => TryMatch("%m/%d/%y"),
        'F' => TryMatch("%Y-%m-%d"),
        'r' => TryMatch("%I:%M:%S %p"),
        'R' => TryMatch("%H:%M"),
        'T' => TryMatch("%H:%M:%S"),
        'v' => TryMatch("%e-%b-%Y"),
        'u' or 'w' => _text.TryNumber(1, out _),
        'n' or 't' => _text.TryLiteral(' '),
        'g' => true,
        '%' => _text.TryLiteral('%'),
        _ => _text.TryLiteral('%') && _text.TryLiteral(letter),
    };

    private bool TryNumber(int digits, ref int? field)
    {
        bool read = _text.TryNumber(digits, out int number);
        field = number;
        return read;
    }

    private bool TryShortYear()
    {
        bool read = _text.TryNumber(2, out int year);
        _fields.Year = culture.Calendar.ToFourDigitYear(year);
        return read;
    }

    private bool TryMonth()
    {
        bool read = _text.TryName(_names.MonthGenitiveNames, out int month)
            || _text.TryName(_names.MonthNames, out month)
            || _text.TryName(_names.AbbreviatedMonthGenitiveNames, out month)
            || _text.TryName(_names.AbbreviatedMonthNames, out month);
        _fields.Month = month + 1;
        return read;
    }

    private bool TryHalf()
    {
        bool read = _text.TryName([_names.AMDesignator, _names.PMDesignator], out int half) || _text.TryName(["AM", "PM"], out half);
        _fields.IsAfternoon = half == 1;
        return read;
    }

    private bool TryOffset()
    {
        bool read = _text.TryOffset(out TimeSpan offset);
        _fields.Offset = offset;
        return read;
    }

    private bool TryEpoch()
    {
        bool read = _text.TryLongNumber(out long seconds);
        _fields.EpochSeconds = seconds;
        return read;
    }
}
