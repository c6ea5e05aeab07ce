using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>Any text.</summary>
/// <param name="IsMarkdown">True where it is formatted with Markdown.</param>
/// <param name="IsWatched">True where marks of Markdown and HTML are reported, as they appear as they stand.</param>
/// <param name="IsName">True for the name of a theme, a page or a file: no sentence, so that a colon after a word begins an entry.</param>
internal sealed record TextSchema(bool IsMarkdown = false, bool IsWatched = false, bool IsName = false) : ScalarSchema
{
    /// <summary>A text as it is.</summary>
    public static TextSchema Plain { get; } = new();

    /// <summary>A text as it is, of an editor's page: marks in it are a slip. Whoever tells a story may type what he likes.</summary>
    public static TextSchema Watched { get; } = new(IsWatched: true);

    /// <summary>The name of something that exists elsewhere.</summary>
    public static TextSchema Name { get; } = new(IsName: true);

    /// <summary>A text in Markdown.</summary>
    public static TextSchema Markdown { get; } = new(IsMarkdown: true);

    /// <inheritdoc/>
    public override SchemaKind Kind => IsMarkdown ? SchemaKind.Markdown : SchemaKind.Text;

    /// <inheritdoc/>
    private protected override YamlNode CheckScalar(YamlScalar scalar, FieldContext field)
    {
        if (!IsName && IsPlaceholder(scalar.Value))
        {
            field.Bag.Add(FieldDiagnostics.Placeholder(scalar, field));
        }

        if (!IsName && LoneQuote.Find(scalar, field) is { } quote)
        {
            field.Bag.Add(quote);
        }

        if (IsWatched && PlainMarks.Find(scalar.Value) is { } mark)
        {
            field.Bag.Add(FieldDiagnostics.MarksInPlainText(scalar, field, mark));
        }

        return scalar;
    }

    private static bool IsPlaceholder(string text) => text.Length < 6 && text.Trim() is "???" or "TODO" or "TODO:" or "todo" or "TBD" or "tbd" or "XXX" or "xxx" or "xxxx";
}
