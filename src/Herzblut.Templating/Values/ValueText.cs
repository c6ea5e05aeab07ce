using System.Globalization;
using System.Text;
using Herzblut.Templating.Functions.Dates;

namespace Herzblut.Templating.Values;

/// <summary>
/// How values print. Numbers use the culture; inside lists and objects texts are quoted and null is <c>null</c>.
/// </summary>
internal static class ValueText
{
    /// <summary>How deep collections may nest before printing them is an error (a cycle is infinitely deep).</summary>
    public const int MaxDepth = 20;

    public const string DefaultDateFormat = "%d %b %Y";

    public static string Of(in Value value, CultureInfo culture, string dateFormat = DefaultDateFormat) => value.Kind switch
    {
        ValueKind.String => value.AsString()!, // the kind says so
        ValueKind.Int32 => value.AsInt32().ToString(culture),
        ValueKind.List or ValueKind.Object => Collection(value, culture, dateFormat),
        _ => Scalar(value, culture, dateFormat),
    };

    private static string Scalar(in Value value, CultureInfo culture, string dateFormat) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Int32 or ValueKind.Int64 => value.AsInt64().ToString(culture),
        ValueKind.BigInteger => value.AsBigInteger().ToString(culture),
        ValueKind.Single => value.AsSingle().ToString(culture),
        ValueKind.Double => value.AsDouble().ToString(culture),
        ValueKind.Decimal => value.AsDecimal().ToString(culture),
        ValueKind.Date => DateText.Format(value.AsDate(), dateFormat, culture),
        ValueKind.TimeSpan => value.AsTimeSpan().ToString("c", CultureInfo.InvariantCulture),
        ValueKind.String => value.AsString()!, // the kind says so
        ValueKind.Host => value.AsHost()!.ToText(), // the kind says so
        ValueKind.Function => value.AsFunction()!.Name, // the kind says so
        _ => "",
    };

    private static string Collection(in Value value, CultureInfo culture, string dateFormat)
    {
        var text = new StringBuilder();
        Append(text, value, culture, dateFormat, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, in Value value, CultureInfo culture, string dateFormat, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new CollectionTooDeepException();
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString()!); // the kind says so
                break;
            case ValueKind.List:
                AppendList(text, value.AsList()!, culture, dateFormat, depth);
                break;
            case ValueKind.Object:
                AppendObject(text, value.AsObject()!, culture, dateFormat, depth);
                break;
            default:
                text.Append(Scalar(value, culture, dateFormat));
                break;
        }
    }

    private static void AppendList(StringBuilder text, ListValue list, CultureInfo culture, string dateFormat, int depth)
    {
        text.Append('[');
        for (int i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, list[i], culture, dateFormat, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValue value, CultureInfo culture, string dateFormat, int depth)
    {
        text.Append('{');
        for (int i = 0; i < value.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            AppendName(text, value.NameAt(i));
            text.Append(": ");
            Append(text, value.ValueAt(i), culture, dateFormat, depth + 1);
        }

        text.Append('}');
    }

    private static void AppendName(StringBuilder text, string name)
    {
        if (IsIdentifier(name))
        {
            text.Append(name);
        }
        else
        {
            AppendQuoted(text, name);
        }
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '\0' => "\\0",
                _ => null,
            });
            if (c is not ('"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' or '\0'))
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
