using Herzblut.Diagnostics;

namespace Herzblut.Loading;

/// <summary>Finds mail addresses and phone numbers in practice examples, which tell of people who may not want that.</summary>
internal static class PersonalData
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <summary>Reports what is found in a part of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The part.</param>
    /// <param name="contact">The playbook's own address, which may stand anywhere.</param>
    /// <param name="bag">Receives the findings.</param>
    public static void Find(SourceText source, SourceSpan span, string? contact, DiagnosticBag bag)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(span.Start, span.Length);
        int at = 0;
        while (at < text.Length)
        {
            int next = text[at..].IndexOfAny('@', '+', '0');
            if (next < 0)
            {
                return;
            }

            at += next;
            Range? found = text[at] == '@' ? MailAround(text, at) : PhoneAt(text, at);
            if (found is not { } range)
            {
                at++;
                continue;
            }

            (int offset, int length) = range.GetOffsetAndLength(text.Length);
            var place = new SourceSpan(span.Start + offset, length);
            if (text[at] != '@')
            {
                bag.Add(ContentDiagnostics.PhoneNumber(source, place));
            }
            else if (!text.Slice(offset, length).Equals(contact, StringComparison.OrdinalIgnoreCase))
            {
                bag.Add(ContentDiagnostics.MailAddress(source, place));
            }

            at = offset + length;
        }
    }

    private static Range? MailAround(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '+'))
        {
            start--;
        }

        int end = at + 1;
        int lastDot = -1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            lastDot = text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]) ? end : lastDot;
            end++;
        }

        while (end > at && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return start < at && lastDot > at + 1 && end - lastDot > 2 ? start..end : null;
    }

    // "+49 89 5550123", "0049 …", "089/5550123", "(0171) 123 45 67": no date, no amount, no number of an article.
    private static Range? PhoneAt(ReadOnlySpan<char> text, int at)
    {
        char before = at == 0 ? ' ' : text[at - 1];
        if (char.IsLetterOrDigit(before) || before is '.' or ',' or '-' or '–' or '/' or '+' or ':' or '#')
        {
            return null;
        }

        bool isInternational = text[at] == '+' || text[at..].StartsWith("00", StringComparison.Ordinal);
        int digits = 0;
        int firstGroup = 0;
        bool isFirstGroup = true;
        int end = at + 1;
        digits += text[at] == '0' ? 1 : 0;
        for (int i = at + 1; i < text.Length && digits <= MostDigits; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                end = i + 1;
                continue;
            }

            firstGroup = isFirstGroup ? digits : firstGroup;
            isFirstGroup = false;
            bool isSeparator = text[i] is ' ' or '\u00a0' or '\u202f' or '-' or '–' or '/' or '(' or ')' && i - end < 3;
            if (!isSeparator)
            {
                break;
            }
        }

        firstGroup = isFirstGroup ? digits : firstGroup;
        bool hasPrefix = isInternational ? at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) : firstGroup >= 3 && text[at + 1] != '0';
        bool goesOn = end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is ',' or '.' or ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        return hasPrefix && !goesOn && digits is >= FewestDigits and <= MostDigits ? at..end : null;
    }
}
