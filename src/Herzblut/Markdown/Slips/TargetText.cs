using Herzblut.Addresses;
using Herzblut.Markdown.Links;

namespace Herzblut.Markdown.Slips;

/// <summary>What stands where a link has its target, in brackets that missed being one.</summary>
internal static class TargetText
{
    private static readonly string[] Endings =
        [".md", ".html", ".htm", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf", ".docx", ".xlsx", ".pptx"];

    private static readonly string[] Beginnings = ["http://", "https://", "mailto:", "tel:", "www.", "../", "./"];

    /// <summary>True for what is a file, or the beginning of an address.</summary>
    public static bool LooksLikeTarget(ReadOnlySpan<char> target)
    {
        ReadOnlySpan<char> bare = target.Trim("<>");
        int hash = bare.IndexOf('#');
        ReadOnlySpan<char> path = hash < 0 ? bare : bare[..hash];
        // "## Erst die eigene Stimmung": a heading of the same page, as it is written.
        if (hash == 0 && bare.IndexOfAnyExcept('#', ' ') is var words and > 0 && bare.Contains(' ') && char.IsLetter(bare[words]))
        {
            return true;
        }

        foreach (string ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (string beginning in Beginnings)
        {
            if (path.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The target as a link needs it.</summary>
    public static string Written(ReadOnlySpan<char> target)
    {
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return $"https://{target}";
        }

        if (WebAddress.IsPhoneNumber(target))
        {
            return WebAddress.WithScheme(target.ToString())!; // It gets the scheme of numbers.
        }

        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return "mailto:" + MailAddress.Mended(target["mailto:".Length..].ToString());
        }

        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return target.ToString().Replace(" ", "", StringComparison.Ordinal);
        }

        if (!target.ContainsAny(' ', '\t') || target.StartsWith("<"))
        {
            return target.ToString();
        }

        if (!LooksLikeTarget(target))
        {
            return Slug.From(target.ToString()) + ".md";
        }

        // "mut.md#Der erste Satz": anchors are written as addresses are.
        int hash = target.IndexOf('#');
        if (hash == 0)
        {
            return $"#{Slug.From(target.TrimStart("# ").ToString())}";
        }

        if (hash >= 0 && !target[..hash].ContainsAny(' ', '\t'))
        {
            return $"{target[..hash]}#{Slug.From(target[(hash + 1)..].ToString())}";
        }

        return target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? WithoutSpaces(target.ToString()) : $"<{target}>";
    }

    // Beside a point in the name of a server none is meant; elsewhere each stands for itself.
    private static string WithoutSpaces(string address)
    {
        int host = address.IndexOf("//", StringComparison.Ordinal) + 2;
        int path = host < 2 ? 0 : address.AsSpan(host).IndexOfAny("/?#");
        int end = path < 0 ? address.Length : host < 2 ? 0 : host + path;
        string server = address[..end].Replace("// ", "//", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(". ", ".", StringComparison.Ordinal);
        return (server + address[end..]).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
