using System.Globalization;

namespace Herzblut.Templating.Diagnostics;

/// <summary>Numbers in messages.</summary>
internal static class Number
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
