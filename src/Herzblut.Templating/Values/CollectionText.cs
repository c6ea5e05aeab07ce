using System.Text;

namespace Herzblut.Templating.Values;

/// <summary>Prints one list or object: <c>[1, "a", null]</c>, <c>{name: "x", "odd name": 2}</c>.</summary>
internal sealed class CollectionText(in TextStyle style)
{
    /// <summary>How deep collections may nest before printing them is an error (a cycle is infinitely deep).</summary>
    private const int MaxDepth = 20;

    private readonly StringBuilder _text = new();
    private readonly TextStyle _style = style;

    private bool IsFull => _text.Length > _style.MaxLength;

    /// <exception cref="CollectionTooDeepException">It nests too deep, or contains itself.</exception>
    public string Print(in Value value)
    {
        Append(value, 0);
        if (IsFull)
        {
            _text.Length = _style.MaxLength;
            _text.Append("...");
        }

        return _text.ToString();
    }

    private void Append(in Value value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new CollectionTooDeepException();
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                _text.Append("null");
                break;
            case ValueKind.String:
                AppendQuoted(value.AsString()!); // the kind says so
                break;
            case ValueKind.List:
                AppendList(value.AsList()!, depth); // the kind says so
                break;
            case ValueKind.Object:
                AppendObject(value.AsObject()!, depth); // the kind says so
                break;
            default:
                _text.Append(ValueText.OfScalar(value, _style));
                break;
        }
    }

    private void AppendList(ListValue list, int depth)
    {
        _text.Append('[');
        for (int i = 0; i < list.Count && !IsFull; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Append(list[i], depth + 1);
        }

        _text.Append(']');
    }

    private void AppendObject(ObjectValue value, int depth)
    {
        _text.Append('{');
        for (int i = 0; i < value.Count && !IsFull; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            AppendName(value.NameAt(i));
            _text.Append(": ");
            Append(value.ValueAt(i), depth + 1);
        }

        _text.Append('}');
    }

    private void AppendName(string name)
    {
        if (IsIdentifier(name))
        {
            _text.Append(name);
        }
        else
        {
            AppendQuoted(name);
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

    private void AppendQuoted(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            string? escape = c switch
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
            };
            _ = escape is null ? _text.Append(c) : _text.Append(escape);
        }

        _text.Append('"');
    }
}
