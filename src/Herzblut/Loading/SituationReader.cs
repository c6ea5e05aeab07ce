using System.Collections.Immutable;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Loading;

/// <summary>Reads what a page says about situations.</summary>
internal static class SituationReader
{
    /// <summary>The situations of a page, those left out whose title or sentence is missing, which is an error.</summary>
    public static ImmutableArray<SituationText> Read(FileScope file, Fields fields)
        => [.. fields.Items(ContentSchema.Situations).Select(item => Read(file, (YamlMapping)item)).OfType<SituationText>()];

    private static SituationText? Read(FileScope file, YamlMapping item)
    {
        var fields = new Fields(item);
        return fields.Text(ContentSchema.Title) is { } title && file.Item(fields, ContentSchema.Say) is { } say
            ? new SituationText(
                title,
                say,
                file.Item(fields, ContentSchema.Avoid),
                file.Item(fields, ContentSchema.Question),
                fields.Scalar(ContentSchema.ExampleName) is { } example ? new Located<string>(example.Value.Trim(), example.Span) : null)
            : null;
    }
}
