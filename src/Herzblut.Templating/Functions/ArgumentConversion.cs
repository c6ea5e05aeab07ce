using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The conversions that <see cref="ParameterKind"/> promises.</summary>
internal static class ArgumentConversion
{
    public static bool TryConvert(RenderContext context, ParameterKind kind, ref Value value)
    {
        switch (kind)
        {
            case ParameterKind.Text:
                if (!value.IsString && !value.IsNull)
                {
                    value = context.ToText(value);
                }

                return true;
            case ParameterKind.Integer:
                return TryInteger(ref value);
            case ParameterKind.Double:
                return TryDouble(ref value);
            case ParameterKind.Boolean:
                value = value.IsTruthy;
                return true;
            case ParameterKind.Date:
                return value.Kind == ValueKind.Date;
            case ParameterKind.TimeSpan:
                return value.Kind == ValueKind.TimeSpan;
            case ParameterKind.List:
                return TryList(context, ref value);
            case ParameterKind.Object:
                return value.IsNull || value.Kind == ValueKind.Object;
            case ParameterKind.Function:
                return value.IsNull || value.Kind == ValueKind.Function;
            default:
                return true;
        }
    }

    /// <summary>Converts what stands in the brackets of a list or a text to a 32-bit integer.</summary>
    public static bool TryConvertIndex(ref Value value) => !value.IsNull && TryInteger(ref value);

    private static bool TryInteger(ref Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int32:
                return true;
            case ValueKind.Null:
                value = 0;
                return true;
            case ValueKind.Boolean:
                value = value.AsBoolean() ? 1 : 0;
                return true;
            case ValueKind.Single or ValueKind.Double or ValueKind.Decimal:
                double number = Numbers.ToDouble(value);
                if (Math.Round(number, MidpointRounding.ToEven) is not (>= int.MinValue and <= int.MaxValue))
                {
                    return false;
                }

                value = (int)Math.Round(number, MidpointRounding.ToEven);
                return true;
            default:
                return false;
        }
    }

    private static bool TryDouble(ref Value value)
    {
        if (value.Kind == ValueKind.Double)
        {
            return true;
        }

        if (value.IsNumber || value.Kind is ValueKind.Null or ValueKind.Boolean)
        {
            value = Numbers.ToDouble(value);
            return true;
        }

        return false;
    }

    // Items that are made when they are read cost more than items that are there.
    private static bool TryList(RenderContext context, ref Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.List or ValueKind.Null:
                return true;
            case ValueKind.String:
                context.Limits.CountWork(value.AsString()!.Length); // the kind says so
                value = new CharactersValue(value.AsString()!); // the kind says so
                return true;
            case ValueKind.Host:
                value = new CharactersValue(value.AsHost()!.ToText()); // the kind says so
                return true;
            case ValueKind.Object:
                context.Limits.CountWork(2L * value.AsObject()!.Count); // the kind says so
                value = new EntriesValue(value.AsObject()!); // the kind says so
                return true;
            case ValueKind.Empty:
                value = new SequenceValue([]);
                return true;
            default:
                return false;
        }
    }
}
