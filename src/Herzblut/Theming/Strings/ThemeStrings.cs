
namespace Herzblut.Theming.Strings;

/// <summary>All texts of a theme in one language. What it lacks there comes from the default language, then from English.</summary>
internal sealed class ThemeStrings(string language, IReadOnlyDictionary<string, ThemeString> strings)
{
    /// <summary>The language's code.</summary>
    public string Language { get; } = language;

    /// <summary>The dotted keys.</summary>
    public IEnumerable<string> Keys => strings.Keys;

    /// <summary>A text; null where no language has it.</summary>
    public ThemeString? Find(string key) => strings.GetValueOrDefault(key);

    /// <summary>A text that the built-in strings have in every language.</summary>
    public string Text(string key, params ReadOnlySpan<string> values) => strings[key].Format(values);
}
