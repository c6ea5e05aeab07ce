namespace Herzblut.Templating.Values;

/// <summary>Stands in the reference field of a <see cref="Value"/> whose content lives in its 64 bits.</summary>
internal sealed class KindTag(ValueKind kind)
{
    public static readonly KindTag Boolean = new(ValueKind.Boolean);
    public static readonly KindTag Int32 = new(ValueKind.Int32);
    public static readonly KindTag Int64 = new(ValueKind.Int64);
    public static readonly KindTag Single = new(ValueKind.Single);
    public static readonly KindTag Double = new(ValueKind.Double);
    public static readonly KindTag Date = new(ValueKind.Date);
    public static readonly KindTag TimeSpan = new(ValueKind.TimeSpan);
    public static readonly KindTag Empty = new(ValueKind.Empty);

    public ValueKind Kind { get; } = kind;
}
