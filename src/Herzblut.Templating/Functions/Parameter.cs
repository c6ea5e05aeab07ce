using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>One parameter of a builtin function, made by the factories below: <c>Parameter.Text("ellipsis").Or("...")</c>.</summary>
public sealed record Parameter
{
    private Parameter(string name, ParameterKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>The name for named arguments.</summary>
    public string Name { get; }

    /// <summary>What it takes.</summary>
    public ParameterKind Kind { get; }

    /// <summary>True where the argument may be left out.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>What the function sees where the argument was left out.</summary>
    public Value Default { get; private init; }

    /// <summary>True where null reaches the function as null, whatever <see cref="Kind"/> makes of it elsewhere.</summary>
    public bool AllowsNull { get; private init; }

    /// <summary>See <see cref="ParameterKind.Any"/>.</summary>
    public static Parameter Any(string name) => new(name, ParameterKind.Any);

    /// <summary>See <see cref="ParameterKind.Text"/>.</summary>
    public static Parameter Text(string name) => new(name, ParameterKind.Text);

    /// <summary>See <see cref="ParameterKind.Integer"/>.</summary>
    public static Parameter Integer(string name) => new(name, ParameterKind.Integer);

    /// <summary>See <see cref="ParameterKind.Double"/>.</summary>
    public static Parameter Double(string name) => new(name, ParameterKind.Double);

    /// <summary>See <see cref="ParameterKind.Boolean"/>.</summary>
    public static Parameter Boolean(string name) => new(name, ParameterKind.Boolean);

    /// <summary>See <see cref="ParameterKind.Date"/>.</summary>
    public static Parameter Date(string name) => new(name, ParameterKind.Date);

    /// <summary>See <see cref="ParameterKind.TimeSpan"/>.</summary>
    public static Parameter TimeSpan(string name) => new(name, ParameterKind.TimeSpan);

    /// <summary>See <see cref="ParameterKind.List"/>.</summary>
    public static Parameter List(string name) => new(name, ParameterKind.List);

    /// <summary>See <see cref="ParameterKind.Object"/>.</summary>
    public static Parameter Object(string name) => new(name, ParameterKind.Object);

    /// <summary>See <see cref="ParameterKind.Function"/>.</summary>
    public static Parameter Function(string name) => new(name, ParameterKind.Function);

    /// <summary>See <see cref="ParameterKind.Rest"/>.</summary>
    public static Parameter Rest(string name) => new(name, ParameterKind.Rest) { IsOptional = true };

    /// <summary>
    /// This parameter, but the argument may be left out; the function then sees <paramref name="value"/>. Where that is
    /// null, a given null stays null too.
    /// </summary>
    public Parameter Or(Value value) => this with { IsOptional = true, Default = value, AllowsNull = AllowsNull || value.IsNull };

    /// <summary>This parameter, but null reaches the function as null.</summary>
    public Parameter OrNull() => this with { AllowsNull = true };
}
