namespace Herzblut.Templating.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind
{
    /// <summary>Nothing; prints nothing and is false.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An integer that fits 32 bits.</summary>
    Int32,

    /// <summary>An integer that fits 64 bits.</summary>
    Int64,

    /// <summary>An integer of any size.</summary>
    BigInteger,

    /// <summary>A floating-point number of 32 bits.</summary>
    Single,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A decimal number that keeps its scale.</summary>
    Decimal,

    /// <summary>A point in time.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A text; see <see cref="Value.IsMarkup"/>.</summary>
    String,

    /// <summary>A list: array, range or the result of a list function. See <see cref="ListValue"/>.</summary>
    List,

    /// <summary>Names with values: see <see cref="ObjectValue"/>.</summary>
    Object,

    /// <summary>Something that can be called: see <see cref="FunctionValue"/>.</summary>
    Function,

    /// <summary>The special object <c>empty</c> (also <c>blank</c>), equal to every empty list and object.</summary>
    Empty,

    /// <summary>Content of a type that the host defines: see <see cref="HostContent"/>.</summary>
    Host,
}
