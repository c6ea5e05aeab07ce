using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Schemas;

/// <summary>
/// Takes values out of a mapping that a schema has checked: what is absent or was refused is null or empty.
/// </summary>
internal readonly struct Fields(YamlMapping mapping)
{
    /// <summary>The mapping.</summary>
    public YamlMapping Mapping { get; } = mapping;

    /// <summary>A single value with its place.</summary>
    public YamlScalar? Scalar(string key) => Mapping[key] as YamlScalar;

    /// <summary>A text, without white space around it.</summary>
    public string? Text(string key) => Scalar(key)?.Value.Trim();

    /// <summary>A whole number.</summary>
    public int? WholeNumber(string key) => Scalar(key) is { } scalar ? WholeNumberSchema.Parse(scalar) : null;

    /// <summary>A number.</summary>
    public double? Number(string key) => Scalar(key) is { } scalar ? NumberSchema.Parse(scalar) : null;

    /// <summary>True or false; null where not given.</summary>
    public bool? Boolean(string key) => Scalar(key) is { } scalar ? BooleanSchema.Parse(scalar) : null;

    /// <summary>A day.</summary>
    public DateOnly? Date(string key) => Scalar(key) is { } scalar ? DateSchema.Parse(scalar) : null;

    /// <summary>The entries of an object; null where not given.</summary>
    public Fields? Object(string key) => Mapping[key] is YamlMapping inner ? new Fields(inner) : null;

    /// <summary>The items of a list, those left out that were refused.</summary>
    public IEnumerable<YamlNode> Items(string key)
        => Mapping[key] is YamlSequence list ? list.Items.Where(item => item is not YamlUnreadable) : [];

    /// <summary>The items of a list of single values.</summary>
    public IEnumerable<YamlScalar> Scalars(string key) => Mapping[key] switch
    {
        YamlScalar single => [single],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };

    /// <summary>The single value of a list that has one; null for any other.</summary>
    public string? OnlyText(string key) => Mapping[key] switch
    {
        YamlScalar single => single.Value.Trim(),
        YamlSequence { Items: [YamlScalar single] } => single.Value.Trim(),
        _ => null,
    };

    /// <summary>Where a key's value stands; null where it is absent.</summary>
    public SourceSpan? SpanOf(string key) => Mapping[key]?.Span;

    /// <summary>True where a key is there, even with a value that was refused.</summary>
    public bool Has(string key) => Mapping[key] is not null;

    /// <summary>True where a key is there, or may stand among what could not be read.</summary>
    public bool MayHold(string key) => Has(key) || Mapping.IsIncomplete;
}
