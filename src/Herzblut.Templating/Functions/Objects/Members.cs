using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary>The names and values of an object. What is no object has none.</summary>
internal static class Members
{
    /// <summary>Also true for a member that is null.</summary>
    public static Value HasKey(in FunctionCall call) => TryGet(call, out _);

    public static Value HasValue(in FunctionCall call) => TryGet(call, out Value value) && !value.IsNull;

    public static Value Keys(in FunctionCall call)
    {
        ObjectValue? target = Target(call);
        var keys = new Value[target?.Count ?? 0];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = target!.NameAt(i); // it has members
        }

        return new ArrayValue(keys);
    }

    public static Value Values(in FunctionCall call)
    {
        ObjectValue? target = Target(call);
        var values = new Value[target?.Count ?? 0];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = target!.ValueAt(i); // it has members
        }

        return new ArrayValue(values);
    }

    /// <summary>Members of an object, items of a list, UTF-16 units of a text; 0 for everything else.</summary>
    public static Value Size(in FunctionCall call) => call[0].Kind switch
    {
        ValueKind.Object => call.Object(0)!.Count, // the kind says so
        ValueKind.List => call.List(0)!.Count, // the kind says so
        ValueKind.String => call.Text(0)!.Length, // the kind says so
        ValueKind.Host => call.ToText(call[0]).Length,
        _ => 0,
    };

    private static bool TryGet(in FunctionCall call, out Value value)
    {
        value = Value.Null;
        return call.Text(1) is string key && Target(call) is ObjectValue target && target.TryGet(key, out value);
    }

    /// <summary>The object, or the named properties of an array.</summary>
    private static ObjectValue? Target(in FunctionCall call) => call.Object(0) ?? (call.List(0) as ArrayValue)?.Properties;
}
