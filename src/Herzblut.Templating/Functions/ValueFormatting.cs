using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// <c>math.format</c> and <c>object.format</c>: numbers, dates and time spans by .NET's format strings, in the culture
/// that is named or else that of the render. Null prints nothing.
/// </summary>
internal static class ValueFormatting
{
    private const int StackLength = 128;

    public static Value FormatNumber(in FunctionCall call)
        => call[0].IsNull || call[0].IsNumber ? FormatValue(call) : throw call.Fault(FunctionProblems.NotANumber(call[0].Kind));

    public static Value FormatValue(in FunctionCall call)
    {
        if (call[0].IsNull)
        {
            return "";
        }

        CheckLength(call);
        try
        {
            return Format(call, call.Text(1), call.CultureAt(2));
        }
        catch (FormatException)
        {
            throw call.Fault(FunctionProblems.BadFormat(call.Text(1) ?? ""));
        }
    }

    public static void WriteNumber(in FunctionCall call, Utf8Output output)
    {
        if (!call[0].IsNull && !call[0].IsNumber)
        {
            throw call.Fault(FunctionProblems.NotANumber(call[0].Kind));
        }

        Write(call, output);
    }

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        if (call[0].IsNull)
        {
            return;
        }

        CheckLength(call);
        Span<char> text = stackalloc char[StackLength];
        try
        {
            output.Write(TryFormat(call, text, out int length, call.CultureAt(2)) ? text[..length] : Format(call, call.Text(1), call.CultureAt(2)));
        }
        catch (FormatException)
        {
            throw call.Fault(FunctionProblems.BadFormat(call.Text(1) ?? ""));
        }
    }

    private static string Format(in FunctionCall call, string? format, CultureInfo culture) => call[0].Kind switch
    {
        ValueKind.Int32 => call[0].AsInt32().ToString(format, culture),
        ValueKind.Int64 => call[0].AsInt64().ToString(format, culture),
        ValueKind.BigInteger => call[0].AsBigInteger().ToString(format, culture),
        ValueKind.Single => call[0].AsSingle().ToString(format, culture),
        ValueKind.Double => call[0].AsDouble().ToString(format, culture),
        ValueKind.Decimal => call[0].AsDecimal().ToString(format, culture),
        ValueKind.Date => call[0].AsDate().ToString(format, culture),
        ValueKind.TimeSpan => call[0].AsTimeSpan().ToString(format, culture),
        _ => throw call.Fault(FunctionProblems.NoFormat(call[0].Kind)),
    };

    private static bool TryFormat(in FunctionCall call, Span<char> text, out int length, CultureInfo culture)
    {
        length = 0;
        return call[0].Kind switch
        {
            ValueKind.Int32 => call[0].AsInt32().TryFormat(text, out length, call.Text(1), culture),
            ValueKind.Double => call[0].AsDouble().TryFormat(text, out length, call.Text(1), culture),
            ValueKind.Decimal => call[0].AsDecimal().TryFormat(text, out length, call.Text(1), culture),
            ValueKind.Date => call[0].AsDate().TryFormat(text, out length, call.Text(1), culture),
            _ => false,
        };
    }

    /// <summary>A standard format such as <c>D500</c> gives as many digits as it says.</summary>
    private static void CheckLength(in FunctionCall call)
    {
        const int FormattingWork = 4;
        const int DigitsPerStep = 32;
        string format = call.Text(1) ?? "";
        call.CountWork(FormattingWork + format.Length + ValueWork.OfText(call[0]));
        if (format.Length > 1 && char.IsAsciiLetter(format[0]) && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out long digits))
        {
            GrowthGuard.Check(call, digits);
            call.CountWork(digits / DigitsPerStep);
        }
    }
}
