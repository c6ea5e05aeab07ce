
namespace Herzblut.Theming.Strings;

/// <summary>All texts of a theme in one language. What it lacks there comes from the default language, then from English.</summary>
/// <param name="place">See <see cref="Place"/>.</param>
/// <param name="language">See <see cref="Language"/>.</param>
/// <param name="strings">The texts by dotted key.</param>
internal sealed class ThemeStrings(int place, string language, IReadOnlyDictionary<string, ThemeString> strings)
{
    /// <summary>Which of the site's languages it is, from 0.</summary>
    public int Place { get; } = place;

    /// <summary>The language's code.</summary>
    public string Language { get; } = language;

    /// <summary>The dotted keys.</summary>
    public IEnumerable<string> Keys => strings.Keys;

    /// <summary>A text; null where no language has it.</summary>
    public ThemeString? Find(string key) => strings.GetValueOrDefault(key);

    /// <summary>A text that the built-in strings have in every language.</summary>
    public string Text(string key, params ReadOnlySpan<string> values) => strings[key].Format(values);
}
