using System.Globalization;
using Herzblut.Templating.Functions.Dates;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>Writes values and texts of one render: knows the current output, the encoder and the indentation.</summary>
internal sealed class Printer(TemplateOptions options, LimitTracker limits)
{
    // Making a text from items and members takes longer than reading one.
    private const int MakingCost = 4;

    private readonly OutputEncoder _encoder = options.Encoder;
    private readonly bool _isPlain = options.Encoder.IsPlain;
    private readonly CultureInfo _culture = options.Culture;
    private readonly TimeZoneInfo _zone = options.TimeProvider.LocalTimeZone;
    private readonly int _maxLength = options.Limits.TextLength > 0 ? options.Limits.TextLength : TextStyle.LongestCollection;
    private readonly Stack<Utf8Output> _spare = new();
    private Dictionary<(byte[] Outer, byte[] Inner), byte[]>? _combined;
    private object? _state;

    /// <summary>Where everything is written now: the render's output, or what a capture collects.</summary>
    public Utf8Output Output { get; private set; } = null!; // set by Start before anything is written

    /// <summary>The indentation of the includes around the current template; null where there is none.</summary>
    public byte[]? OuterIndent { get; set; }

    /// <summary>The changed group <c>date</c>; null while it is the builtin one.</summary>
    public ObjectValue? DateGroup { get; set; }

    public string DateFormat
        => DateGroup is not null && DateGroup.TryGet("format", out Value format) && format.TryGetString(out string? pattern)
            ? pattern
            : DateText.DefaultPattern;

    /// <summary>True where a plain text needs no encoding.</summary>
    public bool IsPlain => _isPlain;

    public void Start(Utf8Output output, object? state)
    {
        Output = output;
        _state = state;
    }

    public void Clear()
    {
        Output = null!; // no one writes between renders
        OuterIndent = null;
        DateGroup = null;
        _state = null;
        _combined = null;
    }

    public string ToText(in Value value)
        => value.TryGetString(out string? text) ? text : MakeText(value);

    /// <summary>Writes a value as an expression statement prints it.</summary>
    public void Print(in Value value)
    {
        if (value.TryGetString(out string? text))
        {
            limits.CountReading(text.Length);
            if (_isPlain || value.IsMarkup)
            {
                Output.Write(text);
            }
            else
            {
                _encoder.WriteText(Output, text);
            }

            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                break;
            case ValueKind.Int32 or ValueKind.Int64:
                Output.WriteNumber(value.AsInt64(), _culture);
                break;
            case ValueKind.Double:
                PrintDouble(value.AsDouble());
                break;
            case ValueKind.Host:
                _encoder.WriteHost(Output, value.AsHost()!, _state); // the kind says so
                break;
            default:
                _encoder.WriteText(Output, ToText(value));
                break;
        }
    }

    /// <summary>Starts to collect what is printed.</summary>
    public Utf8Output StartCapture()
    {
        Utf8Output outer = Output;
        byte[]? indent = outer.Indent;
        Output = _spare.Count > 0 ? _spare.Pop() : new Utf8Output(256);
        Output.Restart(options.Limits.TextLength);
        Output.Indent = indent;
        return outer;
    }

    /// <summary>Ends collecting and goes on with <paramref name="outer"/>.</summary>
    public string EndCapture(Utf8Output outer)
    {
        string text = Output.ToString();
        _spare.Push(Output);
        Output = outer;
        return text;
    }

    /// <summary>The indentation for a block's own blanks inside those of the includes around it.</summary>
    public byte[]? IndentOf(byte[]? own)
    {
        if (own is null || OuterIndent is null)
        {
            return own ?? OuterIndent;
        }

        _combined ??= [];
        if (!_combined.TryGetValue((OuterIndent, own), out byte[]? both))
        {
            _combined[(OuterIndent, own)] = both = [.. OuterIndent, .. own];
        }

        return both;
    }

    private string MakeText(in Value value)
    {
        limits.CountWork(ValueWork.OfText(value));
        string text = ValueText.Of(value, new TextStyle(_culture, DateFormat, _zone, _maxLength));
        limits.CountWork((long)text.Length * MakingCost / LimitTracker.CharactersPerStep);
        return text;
    }

    private void PrintDouble(double number)
    {
        if (_isPlain)
        {
            Output.WriteNumber(number, _culture);
        }
        else
        {
            _encoder.WriteText(Output, number.ToString(_culture));
        }
    }
}
