using System.Buffers;

namespace Herzblut.Markdown.Links;

/// <summary>What stands after <c>mailto:</c>.</summary>
internal static class MailAddress
{
    private const string Example = "name@example.org";

    private static readonly SearchValues<char> NeverInName = SearchValues.Create(" /<>()[]\\,;:\"");

    /// <summary>
    /// How it should be written; null where it is right: one address or several with commas between them, perhaps followed by a subject
    /// (<c>?subject=…</c>), or the subject alone.
    /// </summary>
    /// <param name="text">As Markdown reads it.</param>
    public static string? Cure(string text)
    {
        int question = text.IndexOf('?', StringComparison.Ordinal);
        string people = question < 0 ? text : text[..question];
        if (people.Length == 0 && question >= 0)
        {
            return null;
        }

        return people.Split(',').All(person => IsAddress(Uri.UnescapeDataString(person.Trim()))) ? null : Mended(people) + (question < 0 ? "" : text[question..]);
    }

    /// <summary>True for <c>name@host.example</c>.</summary>
    public static bool IsAddress(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        string[] labels = text[(at + 1)..].Split('.');
        return at > 0
            && text.LastIndexOf('@') == at
            && labels.Length > 1
            && labels.All(label => label.Length > 0 && label.All(unit => char.IsLetterOrDigit(unit) || unit == '-'))
            && !text.AsSpan(0, at).ContainsAny(NeverInName);
    }

    /// <summary>The address that a text holds (<c>Anna Muster &lt;anna@example.org&gt;</c>, <c>anna(at)example,org</c>), or an example.</summary>
    public static string Mended(string text)
    {
        int open = text.IndexOf('<', StringComparison.Ordinal);
        int close = text.IndexOf('>', Math.Max(open, 0));
        string inner = (open >= 0 && close > open ? text[(open + 1)..close] : text).Trim().TrimStart('/');
        string plain = string.Concat(inner
            .Replace("(at)", "@", StringComparison.OrdinalIgnoreCase)
            .Replace("[at]", "@", StringComparison.OrdinalIgnoreCase)
            .Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)
            .Where(unit => !char.IsWhiteSpace(unit)));
        int at = plain.IndexOf('@', StringComparison.Ordinal);
        string address = at < 0 ? plain : plain[..at] + "@" + string.Join('.', plain[(at + 1)..].Split(['.', ',', ';'], StringSplitOptions.RemoveEmptyEntries));
        return IsAddress(address) ? address
            : at > 0 && IsAddress(address + ".org") ? address + ".org" // What stands after the last point is left out.
            : Example;
    }
}
