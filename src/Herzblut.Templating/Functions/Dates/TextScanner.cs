using System.Globalization;

namespace Herzblut.Templating.Functions.Dates;

/// <summary>Takes pieces off the front of a text. A method that gives false may have taken a part.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool IsAtEnd => _rest.IsWhiteSpace();

    /// <summary>One character; white space stands for any amount of it, none included.</summary>
    public bool TryLiteral(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _rest = _rest.TrimStart();
            return true;
        }

        bool found = _rest.Length > 0 && _rest[0] == c;
        _rest = found ? _rest[1..] : _rest;
        return found;
    }

    /// <summary>One to <paramref name="digits"/> digits, blanks before them allowed.</summary>
    public bool TryNumber(int digits, out int number)
    {
        _rest = _rest.TrimStart(' ');
        int length = 0;
        number = 0;
        while (length < digits && length < _rest.Length && char.IsAsciiDigit(_rest[length]))
        {
            number = (number * 10) + _rest[length++] - '0';
        }

        _rest = _rest[length..];
        return length > 0;
    }

    /// <summary>The digits behind a decimal point, as ticks.</summary>
    public bool TryFraction(out long ticks)
    {
        const int Digits = 9;
        int length = 0;
        long unit = TimeSpan.TicksPerSecond;
        ticks = 0;
        while (length < Digits && length < _rest.Length && char.IsAsciiDigit(_rest[length]))
        {
            unit /= 10;
            ticks += unit * (_rest[length++] - '0');
        }

        _rest = _rest[length..];
        return length > 0;
    }

    /// <summary>The longest of these names in any case; empty names do not count.</summary>
    public bool TryName(scoped ReadOnlySpan<string> names, out int index)
    {
        index = -1;
        for (int i = 0; i < names.Length; i++)
        {
            int longest = index < 0 ? 0 : names[index].Length;
            if (names[i].Length > longest && _rest.StartsWith(names[i], StringComparison.OrdinalIgnoreCase))
            {
                index = i;
            }
        }

        _rest = index >= 0 ? _rest[names[index].Length..] : _rest;
        return index >= 0;
    }

    /// <summary><c>Z</c>, <c>+hh</c>, <c>+hhmm</c> or <c>+hh:mm</c>.</summary>
    public bool TryOffset(out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (!TryName(["Z", "+", "-"], out int sign) || sign == 0)
        {
            return sign == 0;
        }

        bool read = TryNumber(2, out int hours);
        TryLiteral(':');
        TryNumber(2, out int minutes);
        offset = new TimeSpan(hours, minutes, 0) * (sign == 1 ? 1 : -1);
        return read;
    }

    /// <summary>Digits without limit, as far as 64 bits hold them.</summary>
    public bool TryLongNumber(out long number)
    {
        int length = _rest.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? _rest.Length : length;
        bool read = long.TryParse(_rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number);
        _rest = _rest[length..];
        return read;
    }
}
