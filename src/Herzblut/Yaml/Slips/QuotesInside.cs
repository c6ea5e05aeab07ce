namespace Herzblut.Yaml.Slips;

/// <summary>A text with words in quotation marks, written so that YAML and readers take it as it was meant.</summary>
internal static class QuotesInside
{
    private const string English = "content/en/";

    /// <summary>The text in straight quotation marks, with curly ones inside; with a backslash in front of those inside where they are no pairs.</summary>
    /// <param name="text">The text; it begins with a quotation mark.</param>
    /// <param name="path">Its file, which tells the language.</param>
    public static string Of(string text, string path)
    {
        string whole = text.Trim();
        if (HasOuterPair(whole))
        {
            whole = whole[1..^1];
        }

        string[] parts = whole.Split('"');
        if (parts.Length < 3 || parts.Length % 2 == 0)
        {
            return QuotingDiagnostics.Quoted(text);
        }

        (string open, string close) = path.StartsWith(English, StringComparison.Ordinal) ? ("“", "”") : ("„", "“");
        return QuotingDiagnostics.Quoted(string.Concat(parts.Select((part, at) => at == 0 ? part : (at % 2 == 1 ? open : close) + part)));
    }

    // In "wenn jemand "Danke" sagt" the second mark opens; in "Mut" und "Wut" it closes.
    private static bool HasOuterPair(string text)
    {
        int second = text.IndexOf('"', 1);
        return text.Length > 2 && text[0] == '"' && text[^1] == '"' && second > 0 && second < text.Length - 1 && text[second - 1] is ' ' or '(';
    }
}
