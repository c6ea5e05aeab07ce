using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Any text.</summary>
/// <param name="IsMarkdown">True where it is formatted with Markdown.</param>
internal sealed record TextSchema(bool IsMarkdown = false) : ScalarSchema
{
    /// <summary>A text as it is.</summary>
    public static TextSchema Plain { get; } = new();

    /// <summary>A text in Markdown.</summary>
    public static TextSchema Markdown { get; } = new(IsMarkdown: true);

    /// <inheritdoc/>
    public override SchemaKind Kind => IsMarkdown ? SchemaKind.Markdown : SchemaKind.Text;

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        if (!IsMarkdown && PlainMarks.Find(scalar.Value) is { } mark)
        {
            field.Bag.Add(FieldDiagnostics.MarksInPlainText(scalar, field, mark));
        }

        return scalar;
    }
}
