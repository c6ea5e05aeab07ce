namespace Herzblut.Markdown.Content;

/// <summary>The five kinds of boxes that stand out, and what people write instead.</summary>
internal static class AdmonitionKinds
{
    /// <summary>What stands for any other.</summary>
    public const string Default = "NOTE";

    private static readonly string[] All = [Default, "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    /// <summary>True for one of the five, in capitals.</summary>
    public static bool Contains(string kind) => All.Contains(kind);

    /// <summary>The kind that a word in capitals stands for, be it German or of another tool; null where it is none.</summary>
    public static string? Meant(string word) => word switch
    {
        _ when Contains(word) => word,
        "HINWEIS" or "INFO" or "NOTIZ" or "ANMERKUNG" or "INFORMATION" => "NOTE",
        "TIPP" or "HINT" or "RAT" or "EMPFEHLUNG" => "TIP",
        "WICHTIG" => "IMPORTANT",
        "ACHTUNG" or "WARNUNG" or "ATTENTION" => "WARNING",
        "VORSICHT" or "GEFAHR" or "DANGER" => "CAUTION",
        _ => null,
    };

    /// <summary>The kind that a word in capitals stands for or is spelt like.</summary>
    public static string Nearest(string word) => Meant(word) ?? Herzblut.Diagnostics.Suggestion.Nearest(word, All) ?? Default;
}
