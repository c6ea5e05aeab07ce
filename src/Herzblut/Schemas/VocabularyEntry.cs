using System.Collections.Frozen;

namespace Herzblut.Schemas;

/// <summary>
/// An id of a vocabulary.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Labels">Label by language code; may lack languages.</param>
internal sealed record VocabularyEntry(string Id, FrozenDictionary<string, string> Labels)
{
    /// <summary>The label in a language, otherwise in the default language, otherwise the id.</summary>
    public string Label(string language, string defaultLanguage)
        => Labels.GetValueOrDefault(language) ?? Labels.GetValueOrDefault(defaultLanguage) ?? Id;
}
