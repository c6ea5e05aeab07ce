using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>
/// Finds the names of lists and objects that are written like headings, <c># tips:</c>, and so are comments: what stands below such a
/// name belongs to the one above it then, often without a word from YAML.
/// </summary>
internal sealed class CommentedNames(SourceText source, SourceSpan header, ObjectSchema schema)
{
    private readonly HashSet<int> _columns = [];

    // The entry or item above, unless none stands there yet.
    private YamlLine? _above;

    /// <summary>The header with these names as entries, as long as before; null where no name is a comment.</summary>
    public string? Uncover(DiagnosticBag bag)
    {
        // Few headers have a comment.
        if (!source.Text.AsSpan(header.Start, header.Length).Contains('#'))
        {
            return null;
        }

        char[]? text = null;
        for (int at = header.Start; at < header.End;)
        {
            YamlLine line = YamlLine.At(source.Text, at);
            at = line.NextStart();
            if (!line.IsBlank && !line.IsComment)
            {
                Pass(line);
            }
            else if (CommentedEntry.Behind(line) is { } name && name.Value == name.End && IsNameOfLinesBelow(name))
            {
                bag.Add(FrontMatterDiagnostics.NameInComment(source, line.From(line.Start), name));
                text ??= source.TextOf(header).ToCharArray();
                Span<char> written = text.AsSpan(line.Start - header.Start, line.End - line.Start);
                written.Fill(' ');
                name.Slice(name.Start, name.End).CopyTo(written);
                Pass(name);
            }
        }

        return text is null ? null : new string(text);
    }

    private void Pass(YamlLine line)
    {
        if (line is { Indent: 0, HasDash: false })
        {
            _columns.Clear();
        }

        _columns.Add(line.ContentColumn);
        _above = line;
    }

    // Below a name that waits for what belongs to it, the comment may be one.
    private bool IsNameOfLinesBelow(YamlLine name)
    {
        bool isAwaited = _above is { HasKey: true } above && above.Value == above.End;
        if (isAwaited || schema.Keys.FirstOrDefault(key => string.Equals(key.Name, name.Key, StringComparison.Ordinal)) is not { } key || Below(name) is not { } below)
        {
            return false;
        }

        bool isOpened = key.Value is ListSchema ? below.HasDash
            : key.Value is ObjectSchema inner && below is { HasKey: true, HasDash: false, Indent: > 0 } && !_columns.Contains(below.Indent)
                && inner.Keys.Any(entry => string.Equals(entry.Name, below.Key, StringComparison.Ordinal));
        return isOpened && !IsThere(name.Key);
    }

    private YamlLine? Below(YamlLine line)
    {
        for (int at = line.NextStart(); at < header.End;)
        {
            YamlLine below = YamlLine.At(source.Text, at);
            if (!below.IsBlank && !below.IsComment)
            {
                return below;
            }

            at = below.NextStart();
        }

        return null;
    }

    private bool IsThere(string key)
    {
        for (int at = header.Start; at < header.End;)
        {
            YamlLine line = YamlLine.At(source.Text, at);
            if (line is { Indent: 0, HasKey: true, HasDash: false } && string.Equals(line.Key, key, StringComparison.Ordinal))
            {
                return true;
            }

            at = line.NextStart();
        }

        return false;
    }
}
