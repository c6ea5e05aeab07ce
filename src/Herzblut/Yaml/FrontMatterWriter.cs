using System.Globalization;
using System.Text;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Yaml;

/// <summary>
/// Writes the header of a content file so that it is read as it was meant, whatever the values hold:
/// <code>
/// ---
/// # How the chapter begins
/// title: "Der \"kurze\" Dienstweg: ein Versuch"
/// tips:
///   - text: "Fragen Sie zuerst."
///     minutes: 10
/// ---
/// </code>
/// Keys are those of the schemas, which need no quotes. What may not stand in a file (control characters) is left out of texts.
/// </summary>
internal sealed class FrontMatterWriter
{
    private const string Fence = "---\n";
    private const string Step = "  ";

    private readonly StringBuilder _text;
    private readonly string _indent;

    // What the next line begins with: the indentation, or the dash of an item.
    private string _lead;

    /// <summary>An empty header.</summary>
    public FrontMatterWriter()
        : this(new StringBuilder(Fence), indent: "", lead: "")
    {
    }

    private FrontMatterWriter(StringBuilder text, string indent, string lead)
    {
        _text = text;
        _indent = indent;
        _lead = lead;
    }

    /// <summary>Adds a text in quotation marks, on one line: line ends become spaces.</summary>
    public FrontMatterWriter Add(string key, string value) => AddPlain(key, QuotedText.Of(value));

    /// <summary>Adds a number.</summary>
    public FrontMatterWriter Add(string key, double value) => AddPlain(key, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds <c>true</c> or <c>false</c>.</summary>
    public FrontMatterWriter Add(string key, bool value) => AddPlain(key, value ? "true" : "false");

    /// <summary>Adds a day.</summary>
    public FrontMatterWriter Add(string key, DateOnly value) => AddPlain(key, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Adds a text that keeps its lines, without blank ones at its end; a text of one line stands in quotation marks.</summary>
    public FrontMatterWriter AddLines(string key, string value)
    {
        string text = QuotedText.Allowed(value).TrimEnd();
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return Add(key, text);
        }

        // Without the number the first line with a text would say how far the block is indented.
        string indicator = text.TrimStart('\n').StartsWith(' ') || text.StartsWith('\n') ? $"|{Step.Length}-" : "|-";
        AddPlain(key, indicator);
        foreach (string line in text.Split('\n'))
        {
            _text.Append(string.IsNullOrWhiteSpace(line) ? "" : _indent + Step + line).Append('\n');
        }

        return this;
    }

    /// <summary>Adds a list of texts, each in quotation marks.</summary>
    public FrontMatterWriter AddList(string key, IEnumerable<string> items)
    {
        string[] quoted = [.. items.Select(QuotedText.Of)];
        AddPlain(key, quoted.Length == 0 ? "[]" : "");
        foreach (string item in quoted)
        {
            _text.Append(_indent).Append(Step).Append("- ").Append(item).Append('\n');
        }

        return this;
    }

    /// <summary>Adds an object, which must get a member.</summary>
    public FrontMatterWriter AddObject(string key, Action<FrontMatterWriter> members)
    {
        AddPlain(key, "");
        string indent = _indent + Step;
        members(new FrontMatterWriter(_text, indent, indent));
        return this;
    }

    /// <summary>Adds a list of objects, at least one, each of which must get a member before any comment.</summary>
    public FrontMatterWriter AddObjects(string key, IEnumerable<Action<FrontMatterWriter>> items)
    {
        AddPlain(key, "");
        foreach (Action<FrontMatterWriter> members in items)
        {
            members(new FrontMatterWriter(_text, _indent + Step + Step, _indent + Step + "- "));
        }

        return this;
    }

    /// <summary>Adds a comment, a line for each of its lines.</summary>
    public FrontMatterWriter Comment(string text)
    {
        foreach (string line in QuotedText.Allowed(text).Split('\n'))
        {
            _text.Append($"{_indent}# {line}".TrimEnd()).Append('\n');
        }

        return this;
    }

    /// <summary>
    /// Adds members that do not count yet: what they are for, and their lines after a <c>#</c>, which whoever wants them takes away.
    /// </summary>
    public FrontMatterWriter Suggest(string purpose, Action<FrontMatterWriter> members)
    {
        Comment(purpose);
        var lines = new StringBuilder();
        members(new FrontMatterWriter(lines, indent: "", lead: ""));
        foreach (string line in lines.ToString().TrimEnd('\n').Split('\n'))
        {
            _text.Append(_indent).Append('#').Append(line).Append('\n');
        }

        return this;
    }

    /// <summary>The header, and the running text after it.</summary>
    public string Finish(string body) => $"{_text}{Fence}\n{body}\n";

    private FrontMatterWriter AddPlain(string key, string value)
    {
        _text.Append($"{_lead}{key}: {value}".TrimEnd()).Append('\n');
        _lead = _indent;
        return this;
    }
}
