using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Herzblut.Templating.Values;

/// <summary>
/// A value of the template language in 16 bytes: numbers, booleans, dates and time spans without boxing, everything
/// else by reference. Values are compared by the language's operators, not by <c>Equals</c>.
/// </summary>
public readonly struct Value
{
    private const long MarkupFlag = 0x100;

    private readonly object? _reference;
    private readonly long _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    private Value(object reference, ValueKind kind)
        : this(reference, (long)kind)
    {
    }

    /// <summary>Nothing.</summary>
    public static Value Null => default;

    /// <summary>The boolean <c>true</c>.</summary>
    public static Value True => new(KindTag.Boolean, 1L);

    /// <summary>The boolean <c>false</c>.</summary>
    public static Value False => new(KindTag.Boolean, 0L);

    /// <summary>The text without characters.</summary>
    public static Value EmptyText => new("", ValueKind.String);

    /// <summary>The special object <c>empty</c>.</summary>
    public static Value Empty => new(KindTag.Empty, 0L);

    /// <summary>Null as the content of a variable that was set to it, unlike <c>default</c>, which nobody has set.</summary>
    internal static Value SetNull => new(null, MarkupFlag);

    /// <summary>What this value holds.</summary>
    public ValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _reference is KindTag tag ? tag.Kind : (ValueKind)(byte)_bits;
    }

    /// <summary>True for <see cref="Null"/>.</summary>
    public bool IsNull => _reference is null;

    /// <summary>True for the content of a variable that nobody has set.</summary>
    internal bool IsUnset
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _reference is null && _bits == 0;
    }

    /// <summary>True for <see cref="SetNull"/>.</summary>
    internal bool IsSetNull => _reference is null && _bits == MarkupFlag;

    /// <summary>True for functions.</summary>
    internal bool IsFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (byte)_bits == (byte)ValueKind.Function && _reference is FunctionValue;
    }

    /// <summary>This value as the content of a variable.</summary>
    internal Value AsSet() => _reference is null ? SetNull : this;

    /// <summary>True for 32-bit integers.</summary>
    internal bool IsInt32
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(_reference, KindTag.Int32);
    }

    /// <summary>True for texts.</summary>
    public bool IsString => _reference is string;

    /// <summary>
    /// True for a text that is finished markup: what <c>capture</c>, <c>include</c> and <c>html.escape</c> give. An
    /// <see cref="Output.OutputEncoder"/> writes it as it is. The language sees an ordinary text.
    /// </summary>
    public bool IsMarkup => _reference is string && (_bits & MarkupFlag) != 0;

    /// <summary>True for integers, floating-point and decimal numbers.</summary>
    public bool IsNumber => Kind is >= ValueKind.Int32 and <= ValueKind.Decimal;

    /// <summary>True for whole-number kinds of any size.</summary>
    public bool IsInteger => Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.BigInteger;

    /// <summary>What conditions see: false for null, <c>false</c> and <c>empty</c>, true for everything else, 0 and "" included.</summary>
    public bool IsTruthy
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _reference is not null && !(ReferenceEquals(_reference, KindTag.Boolean) && _bits == 0) && !ReferenceEquals(_reference, KindTag.Empty);
    }

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => new(KindTag.Boolean, value ? 1L : 0L);

    /// <summary>A 32-bit integer.</summary>
    public static implicit operator Value(int value) => new(KindTag.Int32, value);

    /// <summary>An integer; what fits 32 bits becomes one of 32 bits, as in the language itself.</summary>
    public static implicit operator Value(long value) => new(value == (int)value ? KindTag.Int32 : KindTag.Int64, value);

    /// <summary>An integer in the smallest kind that holds it.</summary>
    public static implicit operator Value(BigInteger value)
        => value >= long.MinValue && value <= long.MaxValue ? (long)value : new Value((object)value, ValueKind.BigInteger);

    /// <summary>A floating-point number of 32 bits.</summary>
    public static implicit operator Value(float value) => new(KindTag.Single, BitConverter.SingleToInt32Bits(value));

    /// <summary>A floating-point number of 64 bits.</summary>
    public static implicit operator Value(double value) => new(KindTag.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal number.</summary>
    public static implicit operator Value(decimal value) => new((object)value, ValueKind.Decimal);

    /// <summary>A point in time.</summary>
    public static implicit operator Value(DateTime value) => new(KindTag.Date, Unsafe.BitCast<DateTime, long>(value));

    /// <summary>A length of time.</summary>
    public static implicit operator Value(TimeSpan value) => new(KindTag.TimeSpan, value.Ticks);

    /// <summary>A plain text; null becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(string? value) => value is null ? default : new Value(value, ValueKind.String);

    /// <summary>A list; null becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(ListValue? value) => value is null ? default : new Value(value, ValueKind.List);

    /// <summary>An object; null becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(ObjectValue? value) => value is null ? default : new Value(value, ValueKind.Object);

    /// <summary>A function; null becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(FunctionValue? value) => value is null ? default : new Value(value, ValueKind.Function);

    /// <summary>Host-defined content; null becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(HostContent? value) => value is null ? default : new Value(value, ValueKind.Host);

    /// <summary>A text that is finished markup; null becomes <see cref="Null"/>.</summary>
    public static Value Markup(string? text) => text is null ? default : new Value((object)text, (long)ValueKind.String | MarkupFlag);

    /// <summary>The boolean; only for <see cref="ValueKind.Boolean"/>.</summary>
    public bool AsBoolean() => _bits != 0;

    /// <summary>The integer; only for <see cref="ValueKind.Int32"/>.</summary>
    public int AsInt32() => (int)_bits;

    /// <summary>The integer; only for <see cref="ValueKind.Int32"/> and <see cref="ValueKind.Int64"/>.</summary>
    public long AsInt64() => _bits;

    /// <summary>The integer; only for the three integer kinds.</summary>
    public BigInteger AsBigInteger() => _reference is BigInteger big ? big : _bits;

    /// <summary>The number; only for <see cref="ValueKind.Single"/>.</summary>
    public float AsSingle() => BitConverter.Int32BitsToSingle((int)_bits);

    /// <summary>The number; only for <see cref="ValueKind.Double"/>.</summary>
    public double AsDouble() => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number; only for <see cref="ValueKind.Decimal"/>.</summary>
    public decimal AsDecimal() => (decimal)_reference!; // the kind says that a decimal is there

    /// <summary>The point in time; only for <see cref="ValueKind.Date"/>.</summary>
    public DateTime AsDate() => Unsafe.BitCast<long, DateTime>(_bits);

    /// <summary>The length of time; only for <see cref="ValueKind.TimeSpan"/>.</summary>
    public TimeSpan AsTimeSpan() => new(_bits);

    /// <summary>The text, or null where this is none.</summary>
    public string? AsString() => _reference as string;

    /// <summary>The list, or null where this is none.</summary>
    public ListValue? AsList() => _reference as ListValue;

    /// <summary>The object, or null where this is none.</summary>
    public ObjectValue? AsObject() => _reference as ObjectValue;

    /// <summary>The function, or null where this is none.</summary>
    public FunctionValue? AsFunction() => _reference as FunctionValue;

    /// <summary>The host's content, or null where this is none.</summary>
    public HostContent? AsHost() => _reference as HostContent;

    /// <summary>The text; false where this is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetString([NotNullWhen(true)] out string? text)
    {
        text = _reference as string;
        return text is not null;
    }

    /// <summary>True where both hold the same reference or the same bits of the same kind.</summary>
    internal bool IsSame(in Value other) => ReferenceEquals(_reference, other._reference) && (_bits == other._bits || _reference is string);

    /// <summary>For debuggers and test output; templates print through <see cref="ValueText"/>.</summary>
    public override string ToString() => ValueText.Of(this, TextStyle.Invariant);
}
