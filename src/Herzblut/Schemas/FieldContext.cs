using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// Where a value stands that is being checked.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Key">The key, for messages.</param>
/// <param name="Vocabularies">The vocabularies that ids are looked up in.</param>
/// <param name="Bag">Receives the findings.</param>
internal sealed record FieldContext(SourceText Source, string Key, VocabulariesConfig Vocabularies, DiagnosticBag Bag)
{
    /// <summary>True where the value must not be empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the value is an entry of, and what else that holds; null for a file itself.</summary>
    public (ObjectSchema Schema, YamlMapping Entries)? Around { get; init; }

    /// <summary>The day of the check; null where it does not matter.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Reports a finding.</summary>
    /// <returns>What takes the place of the value.</returns>
    public YamlUnreadable Refuse(Diagnostic diagnostic, YamlNode node)
    {
        Bag.Add(diagnostic);
        return new YamlUnreadable(node.Span);
    }

    /// <summary>The text of a node as it stands in the file, its first line only.</summary>
    public string Written(YamlNode node)
    {
        string text = Source.TextOf(node.Span);
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    /// <summary>True where a node is written in brackets.</summary>
    public bool IsInBrackets(YamlNode node) => node.Span.Length > 0 && Source.Text[node.Span.Start] is '[' or '{';
}
