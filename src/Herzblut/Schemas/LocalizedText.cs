using System.Collections.Frozen;

namespace Herzblut.Schemas;

/// <summary>
/// A text that may differ per language.
/// </summary>
/// <param name="Default">What stands in for languages that have none of their own.</param>
/// <param name="ByLanguage">Text by language code; may lack languages.</param>
internal sealed record LocalizedText(string Default, FrozenDictionary<string, string> ByLanguage)
{
    /// <summary>The same text in all languages.</summary>
    public LocalizedText(string text)
        : this(text, FrozenDictionary<string, string>.Empty)
    {
    }

    /// <summary>The text in a language.</summary>
    public string In(string language) => ByLanguage.GetValueOrDefault(language) ?? Default;
}
