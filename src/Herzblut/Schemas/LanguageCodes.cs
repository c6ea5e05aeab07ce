namespace Herzblut.Schemas;

/// <summary>Codes of languages by the names that people write instead.</summary>
internal static class LanguageCodes
{
    /// <summary>The code of a language's name, in lower case; null where it is not known.</summary>
    public static string? Of(string name) => name switch
    {
        "de" or "deutsch" or "german" or "ger" or "deu" => "de",
        "en" or "englisch" or "english" or "eng" => "en",
        "fr" or "französisch" or "french" => "fr",
        "it" or "italienisch" or "italian" => "it",
        "es" or "spanisch" or "spanish" => "es",
        "nl" or "niederländisch" or "dutch" => "nl",
        "pl" or "polnisch" or "polish" => "pl",
        "tr" or "türkisch" or "turkish" => "tr",
        _ => null,
    };

    /// <summary>The codes of all languages that a text names (<c>de und en</c>), with commas; null where it holds anything else.</summary>
    public static string? In(string text)
    {
        string?[] codes = [.. text.ToLowerInvariant().Split([' ', ',', ';', '/', '&', '+', '|', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("und" or "and")).Select(Of)];
        return codes.Length > 0 && codes.All(code => code is not null) ? string.Join(", ", codes) : null;
    }
}
