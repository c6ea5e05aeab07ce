using System.Globalization;
using System.Numerics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Lexing;

/// <summary>
/// Numbers: <c>42 1_000 0xFF 0b101 1.5 1e3 1.5e-7</c>, with the suffixes <c>f d m</c> (kinds with a point) and <c>u</c>
/// (hexadecimal and binary, not signed). An integer with an exponent is an integer.
/// </summary>
internal static class NumberLiteral
{
    // Longer integers are of no use to a page, and "1e999999999" would fill the memory.
    private const int MaxDigits = 1000;

    /// <summary>The offset behind the number at <paramref name="start"/>.</summary>
    public static int End(string text, int start)
    {
        int prefixed = PrefixedEnd(text, start);
        if (prefixed > 0)
        {
            return prefixed;
        }

        int at = DigitsEnd(text, start);
        if (CharAt(text, at) == '.' && char.IsAsciiDigit(CharAt(text, at + 1)))
        {
            at = DigitsEnd(text, at + 1);
        }

        at = ExponentEnd(text, at);
        bool hasSuffix = CharAt(text, at) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsWordPart(CharAt(text, at + 1));
        return hasSuffix ? at + 1 : at;
    }

    /// <summary>The value; false for an integer with a negative or absurd exponent and for numbers out of range.</summary>
    public static bool TryParse(ReadOnlySpan<char> literal, out Value value)
    {
        value = default;
        if (literal.Length > MaxDigits)
        {
            return false;
        }

        Span<char> digits = literal.Length <= 64 ? stackalloc char[literal.Length] : new char[literal.Length];
        int length = WithoutUnderscores(literal, digits);
        digits = digits[..length];
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'X' or 'b' or 'B')
        {
            value = Prefixed(digits);
            return true;
        }

        bool hasPoint = digits.Contains('.');
        return digits[^1] switch
        {
            'f' or 'F' => TrySingle(digits[..^1], out value),
            'd' or 'D' => TryDouble(digits[..^1], out value),
            'm' or 'M' => TryDecimal(digits[..^1], out value),
            _ => hasPoint ? TryDouble(digits, out value) : TryInteger(digits, out value),
        };
    }

    private static bool TryInteger(ReadOnlySpan<char> digits, out Value value)
    {
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long small))
        {
            value = small;
            return true;
        }

        value = default;
        int e = digits.IndexOfAny('e', 'E');
        int exponent = 0;
        if (e >= 0 && !(int.TryParse(digits[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) && exponent is >= 0 and <= MaxDigits))
        {
            return false;
        }

        value = BigInteger.Parse(e < 0 ? digits : digits[..e], NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent);
        return true;
    }

    private static bool TryDouble(ReadOnlySpan<char> digits, out Value value)
    {
        bool parsed = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        value = number;
        return parsed;
    }

    private static bool TrySingle(ReadOnlySpan<char> digits, out Value value)
    {
        bool parsed = float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out float number);
        value = number;
        return parsed;
    }

    private static bool TryDecimal(ReadOnlySpan<char> digits, out Value value)
    {
        bool parsed = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        value = number;
        return parsed;
    }

    private static Value Prefixed(ReadOnlySpan<char> digits)
    {
        bool isHex = digits[1] is 'x' or 'X';
        bool isUnsigned = digits[^1] is 'u' or 'U';
        ReadOnlySpan<char> body = isUnsigned ? digits[2..^1] : digits[2..];
        BigInteger number = BigInteger.Zero;
        int bits = isHex ? 4 : 1;
        foreach (char c in body)
        {
            number = (number << bits) | Convert.ToInt32(c.ToString(), 16);
        }

        return isUnsigned ? number : Signed(number);
    }

    // Without "u" the digits are the bits of a signed number of 32 or 64 bits, as in C#.
    private static Value Signed(BigInteger number)
    {
        if (number <= uint.MaxValue)
        {
            return unchecked((int)(uint)number);
        }

        return number <= ulong.MaxValue ? unchecked((long)(ulong)number) : number;
    }

    private static int PrefixedEnd(string text, int start)
    {
        char kind = text[start] == '0' ? CharAt(text, start + 1) : '\0';
        bool isHex = kind is 'x' or 'X';
        if (!isHex && kind is not ('b' or 'B'))
        {
            return 0;
        }

        int at = start + 2;
        bool hasDigit = false;
        while (CharAt(text, at) is var c && (c == '_' || (isHex ? char.IsAsciiHexDigit(c) : c is '0' or '1')))
        {
            hasDigit |= c != '_';
            at++;
        }

        if (!hasDigit)
        {
            return 0;
        }

        return CharAt(text, at) is 'u' or 'U' ? at + 1 : at;
    }

    private static int ExponentEnd(string text, int at)
    {
        if (CharAt(text, at) is not ('e' or 'E'))
        {
            return at;
        }

        int digits = CharAt(text, at + 1) is '+' or '-' ? at + 2 : at + 1;
        return char.IsAsciiDigit(CharAt(text, digits)) ? DigitsEnd(text, digits) : at;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (char.IsAsciiDigit(CharAt(text, at)) || (CharAt(text, at) == '_' && (char.IsAsciiDigit(CharAt(text, at + 1)) || CharAt(text, at + 1) == '_')))
        {
            at++;
        }

        return at;
    }

    private static int WithoutUnderscores(ReadOnlySpan<char> literal, Span<char> digits)
    {
        int length = 0;
        foreach (char c in literal)
        {
            if (c != '_')
            {
                digits[length++] = c;
            }
        }

        return length;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static char CharAt(string text, int index) => index < text.Length ? text[index] : '\0';
}
