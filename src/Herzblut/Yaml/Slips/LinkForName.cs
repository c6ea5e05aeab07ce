using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>A link of Markdown in an entry that names pages by their files: there, the name is all that is asked for.</summary>
internal static class LinkForName
{
    // Quotation marks, which help elsewhere, would keep the link.
    private static readonly FrozenSet<string> NamesPages = new[] { "related", "translation" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What to say where a value is such a link; null elsewhere.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">The line of the value.</param>
    /// <param name="value">Where it starts on the line.</param>
    /// <param name="place">The value in the file.</param>
    public static Diagnostic? Find(SourceText source, YamlLine line, int value, SourceSpan place)
    {
        string text = line.Slice(value, line.End);
        int middle = text.IndexOf("](", StringComparison.Ordinal);
        bool isLink = middle > 0 && text[^1] == ')' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1;
        return isLink && NamesPages.Contains(KeyOf(line)) && NameIn(text[(middle + 2)..^1]) is { Length: > 0 } name
            ? YamlDiagnostics.LinkForName(source, place, name)
            : null;
    }

    private static string KeyOf(YamlLine line)
    {
        YamlLine above = line;
        while (above is { HasKey: false, Start: > 0 })
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
        }

        return above is { HasKey: true, HasDash: false } ? above.Key : "";
    }

    // "haltung/mut" for "../../de/haltung/mut.md#titel": the path below the language.
    private static string NameIn(string target)
    {
        string path = target.Trim('<', '>').Split('#', ' ')[0];
        string[] parts = [.. path.Split('/').Where(part => part is not ("" or "." or ".."))];
        string[] below = [.. parts.Length > 2 ? parts[^2..] : parts];
        string name = string.Join('/', below is [{ Length: 2 }, var last] ? [last] : below);
        return name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name;
    }
}
