using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Finds what a writer has to change in a block that the parser could not read. It walks the lines with the rules of block
/// YAML in mind (levels of indentation, texts that go on, blocks after <c>|</c>) and returns the first line that breaks them:
/// the parser often stumbles only lines later.
/// </summary>
internal sealed class SlipFinder(SourceText source, string yaml, int offset, FrozenSet<string> knownKeys)
{
    private readonly Stack<Level> _levels = new();
    private readonly LineSlips _lineSlips = new(source, offset, knownKeys);
    private readonly ValueSlips _valueSlips = new(source, yaml, offset, knownKeys);

    // At most one of the three is set: the column whose deeper lines go on with a text, are the text of a block scalar, or
    // are the value of a key or dash that has nothing after it.
    private int _text = -1;
    private int _block = -1;
    private int _open = -1;

    // True where no text can go on after the value of _text: it is closed by its quotation mark or bracket, or belongs to a key that is
    // free to choose (an id, a language), beside which others are expected.
    private bool _expectsKey;

    /// <summary>The first slip of a block; null where the lines show none.</summary>
    /// <param name="block">Whole lines of the YAML text, from its start.</param>
    public Slip? Find(SourceSpan block)
    {
        int at = block.Start;
        while (at < block.End)
        {
            YamlLine line = YamlLine.At(yaml, at);
            at = line.NextStart();
            if (line.IsBlank || line.IsComment || (_block >= 0 && line.Indent > _block))
            {
                continue;
            }

            _block = -1;
            Slip? slip = FindIn(line, block.End, ref at);
            if (slip is not null)
            {
                return slip;
            }
        }

        return null;
    }

    private Slip? FindIn(YamlLine line, int end, ref int next)
    {
        Slip? slip = _lineSlips.FindBeforeText(line) ?? _lineSlips.FindDash(line, isListExpected: IsListExpected(line));
        if (slip is not null)
        {
            return slip;
        }

        if (_text >= 0 && line.Indent > _text)
        {
            return _lineSlips.FindInContinuation(line, _expectsKey);
        }

        if (!line.HasKey && !line.HasDash)
        {
            return FindInText(line);
        }

        slip = _lineSlips.FindGluedColon(line) ?? (line.HasDash ? EnterItem(line) : EnterKey(line, line.Indent));
        return slip ?? FindInValue(line, end, ref next);
    }

    private bool IsListExpected(YamlLine line)
        => (_open >= 0 && line.Indent >= _open)
        || _levels.Any(level => level.IsList && level.Column == line.Indent);

    private Slip? FindInText(YamlLine line)
    {
        if (_open < 0 || line.Indent <= _open)
        {
            return _lineSlips.FindInStrayText(line);
        }

        _text = _open;
        _open = -1;
        return _lineSlips.FindGluedColon(line) ?? _valueSlips.Find(line, line.Content, line.End).Slip;
    }

    private Slip? EnterItem(YamlLine line)
    {
        if (_open >= 0 && line.Indent >= _open)
        {
            _levels.Push(new Level(line.Indent, IsList: true));
        }
        else
        {
            while (_levels.TryPeek(out Level level) && level.Column > line.Indent)
            {
                _levels.Pop();
            }

            if (_levels.Count > 0 && _levels.Peek() != new Level(line.Indent, IsList: true))
            {
                return _lineSlips.MisplacedItem(line);
            }
        }

        _open = -1;
        if (line.DashCount > 1)
        {
            _levels.Push(new Level(line.LastDash - line.Start, IsList: true));
        }

        return line.HasKey ? EnterKey(line, line.ContentColumn, isOpened: true) : null;
    }

    private Slip? EnterKey(YamlLine line, int column, bool isOpened = false)
    {
        var level = new Level(column, IsList: false);
        if (isOpened || _levels.Count == 0 || (_open >= 0 && column > _open))
        {
            _levels.Push(level);
        }
        else
        {
            while (_levels.TryPeek(out Level top) && (top.Column > column || top == new Level(column, IsList: true)))
            {
                _levels.Pop();
            }

            if (_levels.Count == 0 || _levels.Peek() != level)
            {
                return _lineSlips.MisplacedKey(line);
            }
        }

        _open = -1;
        return null;
    }

    private Slip? FindInValue(YamlLine line, int end, ref int next)
    {
        int column = line.HasKey ? line.ContentColumn : line.LastDash - line.Start;
        _text = -1;
        if (line.Value == line.End || yaml[line.Value] == '#')
        {
            _open = column;
            return null;
        }

        ValueResult result = _valueSlips.Find(line, line.Value, end);
        _block = result.IsBlock ? column : -1;
        _text = result.IsBlock ? -1 : column;
        _expectsKey = yaml[line.Value] is '"' or '\'' or '[' or '{' || (line.HasKey && !knownKeys.Contains(line.Key));
        next = Math.Max(next, result.Next);
        return result.Slip;
    }

    private readonly record struct Level(int Column, bool IsList);
}
