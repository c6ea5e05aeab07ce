using System.Globalization;
using Herzblut.Templating.Functions.Dates;

namespace Herzblut.Templating.Values;

/// <summary>How a render prints values.</summary>
/// <param name="Culture">The form of numbers, the names in dates.</param>
/// <param name="DatePattern">The pattern of dates.</param>
/// <param name="Zone">The local time zone, which patterns may print.</param>
/// <param name="MaxLength">After how many UTF-16 units the text of a list or an object is cut and <c>...</c> appended.</param>
internal readonly record struct TextStyle(CultureInfo Culture, string DatePattern, TimeZoneInfo Zone, int MaxLength)
{
    /// <summary>Where the limit on texts is off, lists and objects are still cut here: they may hold each other a million times.</summary>
    public const int LongestCollection = 16 * 1024 * 1024;

    /// <summary>The language's own defaults.</summary>
    public static TextStyle Invariant { get; } = new(CultureInfo.InvariantCulture, DateText.DefaultPattern, TimeZoneInfo.Utc, LongestCollection);
}
