using System.Globalization;
using System.Runtime.CompilerServices;

namespace Herzblut.Templating.Functions.Dates;

/// <summary>
/// Writes a date by a pattern: text with letters behind percent signs, those of C's <c>strftime</c> as the language
/// defines them. <c>%g</c> switches to the invariant culture for what follows; unknown letters stay with their sign.
/// </summary>
internal ref struct DateWriter
{
    private readonly DateTime _date;
    private readonly TimeZoneInfo _zone;
    private CultureInfo _culture;
    private DefaultInterpolatedStringHandler _text;

    public DateWriter(DateTime date, CultureInfo culture, TimeZoneInfo zone, Span<char> buffer)
    {
        _date = date;
        _culture = culture;
        _zone = zone;
        _text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, buffer);
    }

    /// <summary>What was written so far; valid until the next call.</summary>
    public readonly ReadOnlySpan<char> Text => _text.Text;

    private readonly int Hour12 => _date.Hour % 12 == 0 ? 12 : _date.Hour % 12;

    private readonly TimeSpan Offset => _date.Kind == DateTimeKind.Utc
        ? TimeSpan.Zero
        : _zone.GetUtcOffset(DateTime.SpecifyKind(_date, DateTimeKind.Unspecified));

    public void Append(ReadOnlySpan<char> pattern)
    {
        for (int sign = pattern.IndexOf('%'); sign >= 0 && sign < pattern.Length - 1; sign = pattern.IndexOf('%'))
        {
            _text.AppendFormatted(pattern[..sign]);
            AppendLetter(pattern[sign + 1]);
            pattern = pattern[(sign + 2)..];
        }

        _text.AppendFormatted(pattern);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _text.Clear();

    private void AppendLetter(char letter)
    {
        switch (letter)
        {
            case 'a': AppendFormatted("ddd"); break;
            case 'A': AppendFormatted("dddd"); break;
            case 'b' or 'h': AppendFormatted("MMM"); break;
            case 'B': AppendFormatted("MMMM"); break;
            case 'c': Append("%a %b %e %T %Y"); break;
            case 'C': AppendNumber(_date.Year / 100, "00"); break;
            case 'd': AppendFormatted("dd"); break;
            case 'D': Append("%m/%d/%y"); break;
            case 'e': AppendPadded(_culture.Calendar.GetDayOfMonth(_date)); break;
            case 'F': Append("%Y-%m-%d"); break;
            case 'g': _culture = CultureInfo.InvariantCulture; break;
            case 'H': AppendNumber(_date.Hour, "00"); break;
            case 'I': AppendNumber(Hour12, "00"); break;
            case 'j': AppendNumber(_date.DayOfYear, "000"); break;
            case 'k': AppendPadded(_date.Hour); break;
            case 'l': AppendPadded(Hour12); break;
            case 'L': AppendNumber(_date.Millisecond, "000"); break;
            case 'm': AppendFormatted("MM"); break;
            case 'M': AppendNumber(_date.Minute, "00"); break;
            case 'n': _text.AppendLiteral("\n"); break;
            case 'N': AppendNumber(_date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, "000000000"); break;
            case 'p': AppendFormatted("tt"); break;
            case 'P': AppendLowerHalf(); break;
            case 'r': Append("%I:%M:%S %p"); break;
            case 'R': Append("%H:%M"); break;
            case 's': _text.AppendFormatted((_date.Ticks - Offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond); break;
            case 'S': AppendNumber(_date.Second, "00"); break;
            case 't': _text.AppendLiteral("\t"); break;
            case 'T': Append("%H:%M:%S"); break;
            case 'u': _text.AppendFormatted(_date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)_date.DayOfWeek); break;
            case 'U': AppendWeek(DayOfWeek.Sunday); break;
            case 'v': AppendVms(); break;
            case 'V': AppendNumber(ISOWeek.GetWeekOfYear(_date), "00"); break;
            case 'w': _text.AppendFormatted((int)_date.DayOfWeek); break;
            case 'W': AppendWeek(DayOfWeek.Monday); break;
            case 'x': AppendFormatted("d"); break;
            case 'X': AppendFormatted("T"); break;
            case 'y': AppendFormatted("yy"); break;
            case 'Y': AppendFormatted("yyyy"); break;
            case 'Z': AppendOffset(); break;
            case '%': _text.AppendLiteral("%"); break;
            default: AppendUnknown(letter); break;
        }
    }

    private void AppendFormatted(string format)
    {
        Span<char> part = stackalloc char[64];
        if (_date.TryFormat(part, out int length, format, _culture))
        {
            _text.AppendFormatted(part[..length]);
        }
        else
        {
            _text.AppendLiteral(_date.ToString(format, _culture));
        }
    }

    private void AppendNumber(long number, string format) => _text.AppendFormatted(number, format);

    private void AppendPadded(int number) => _text.AppendFormatted(number, alignment: 2);

    private void AppendWeek(DayOfWeek firstDay)
        => AppendNumber(_culture.Calendar.GetWeekOfYear(_date, _culture.DateTimeFormat.CalendarWeekRule, firstDay), "00");

    private void AppendLowerHalf() => _text.AppendLiteral(_date.ToString("tt", _culture).ToLowerInvariant());

    private void AppendVms()
    {
        AppendPadded(_date.Day);
        _text.AppendLiteral(_date.ToString("-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant());
    }

    private void AppendOffset()
    {
        TimeSpan offset = Offset;
        _text.AppendLiteral(offset < TimeSpan.Zero ? "-" : "+");
        _text.AppendFormatted(offset, @"hh\:mm");
    }

    private void AppendUnknown(char letter)
    {
        _text.AppendLiteral("%");
        _text.AppendFormatted(letter);
    }
}
