using System.Globalization;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>How reports write numbers.</summary>
internal static class ReportNumbers
{
    /// <summary>The separators of a language, written out here: in invariant mode .NET knows no cultures.</summary>
    public static NumberFormatInfo Of(MessageLanguage language) => language == MessageLanguage.German
        ? new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," }
        : new NumberFormatInfo { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>A size in kB or MB, of a thousand bytes each.</summary>
    public static string Size(long bytes, NumberFormatInfo culture) => bytes < 1_000_000
        ? string.Create(culture, $"{bytes / 1e3:0} kB")
        : string.Create(culture, $"{bytes / 1e6:0.0} MB");
}
