using System.Globalization;
using Herzblut.Templating.Output;

namespace Herzblut.Templating.Functions.Dates;

/// <summary>Dates as text by patterns such as <c>%d.%m.%Y</c>; see <see cref="DateWriter"/> for the letters.</summary>
internal static class DateText
{
    public const string DefaultPattern = "%d %b %Y";

    private const int StackLength = 128;

    /// <param name="date">The date.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="culture">Names of days and months, and the forms of <c>%x %X %p</c>.</param>
    /// <param name="zone">The local time zone, for <c>%Z</c> and <c>%s</c>; null is UTC.</param>
    public static string Format(DateTime date, string pattern, CultureInfo culture, TimeZoneInfo? zone = null)
    {
        var writer = new DateWriter(date, culture, zone ?? TimeZoneInfo.Utc, stackalloc char[StackLength]);
        writer.Append(pattern);
        string text = writer.Text.ToString();
        writer.Dispose();
        return text;
    }

    /// <summary>As <see cref="Format"/>, written to <paramref name="output"/>.</summary>
    public static void Write(DateTime date, string pattern, CultureInfo culture, TimeZoneInfo zone, Utf8Output output)
    {
        var writer = new DateWriter(date, culture, zone, stackalloc char[StackLength]);
        writer.Append(pattern);
        output.Write(writer.Text);
        writer.Dispose();
    }
}
