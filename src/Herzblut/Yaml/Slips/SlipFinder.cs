using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Finds what a writer has to change in a block that the parser could not read. It walks the lines with the rules of block
/// YAML in mind (levels of indentation, texts that go on, blocks after <c>|</c>) and returns the first line that breaks them:
/// the parser often stumbles only lines later.
/// </summary>
internal sealed class SlipFinder(SourceText source, string yaml, int offset, FrozenSet<string> knownKeys, FrozenSet<string> marginKeys)
{
    private readonly Stack<Level> _levels = new();
    private readonly LineSlips _lineSlips = new(source, offset, knownKeys, marginKeys);
    private readonly ValueSlips _valueSlips = new(source, yaml, offset, knownKeys);

    // The first entry of the object that was begun last in each column.
    private readonly Dictionary<int, YamlLine> _firstKeys = [];

    private Pending _pending;

    // True where a text is pending that cannot go on: it is closed by its quotation mark or bracket, or belongs to a key that is
    // free to choose (an id, a language), beside which others are expected.
    private bool _expectsKey;

    // How far the first line of a block scalar is indented; null outside of one and before that line.
    private int? _blockIndent;

    // The line of a pending text that begins below its key; null for texts beside one.
    private YamlLine? _textBelow;

    // The first item of the list that was begun last.
    private YamlLine? _firstItem;

    /// <summary>The first slip of a block; null where the lines show none.</summary>
    /// <param name="block">Whole lines of the YAML text, from its start.</param>
    public Slip? Find(SourceSpan block)
    {
        int at = block.Start;
        while (at < block.End)
        {
            YamlLine line = YamlLine.At(yaml, at);
            at = line.NextStart();
            if (!line.IsBlank && _pending.Holds(PendingKind.Block, line.Indent) && line.Indent < (_blockIndent ??= line.Indent))
            {
                return _lineSlips.BlockLineTooShallow(line, _blockIndent.Value);
            }

            if (line.IsBlank || line.IsComment || _pending.Holds(PendingKind.Block, line.Indent))
            {
                continue;
            }

            _blockIndent = null;

            _pending = _pending.Kind == PendingKind.Block ? default : _pending;
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
        Slip? slip = _lineSlips.FindBeforeText(line) ?? _lineSlips.FindForeignComment(line) ?? _lineSlips.FindMarkedKey(line) ?? _lineSlips.FindDash(line, isListExpected: IsListExpected(line));
        if (slip is not null)
        {
            return slip;
        }

        if (_pending.Holds(PendingKind.Text, line.Indent))
        {
            if (line.HasDash && _textBelow is { } first && first.Indent == line.Indent)
            {
                return _lineSlips.MissingDash(first);
            }

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
        => _pending.MayBeListAt(line.Indent)
        || _levels.Any(level => level.IsList && level.Column == line.Indent);

    private Slip? FindInText(YamlLine line)
    {
        if (!_pending.Holds(PendingKind.Value, line.Indent))
        {
            return _levels.TryPeek(out Level level) && _levels.Any(list => list == new Level(line.Indent, IsList: true)) && level.Column >= line.Indent && line.Indent > 0
                ? _lineSlips.MissingDash(line)
                : _lineSlips.FindInStrayText(line);
        }

        if (_lineSlips.FindColonMissing(line, line.NextStart() < yaml.Length ? YamlLine.At(yaml, line.NextStart()) : null) is { } slip)
        {
            return slip;
        }

        _pending = _pending with { Kind = PendingKind.Text };
        _textBelow = line;
        return _lineSlips.FindGluedColon(line) ?? _valueSlips.Find(line, line.Content, line.End).Slip;
    }

    private Slip? EnterItem(YamlLine line)
    {
        if (_pending.MayBeListAt(line.Indent))
        {
            _levels.Push(new Level(line.Indent, IsList: true));
            _firstItem = line;
        }
        else
        {
            while (_levels.TryPeek(out Level level) && level.Column > line.Indent)
            {
                _levels.Pop();
            }

            if (_levels.Count > 0 && _levels.Peek() != new Level(line.Indent, IsList: true))
            {
                return _lineSlips.MisplacedItem(IsFirstTooDeep(line) ? _firstItem!.Value : line); // Looked at there.
            }
        }

        _pending = default;
        if (line.DashCount > 1)
        {
            _levels.Push(new Level(line.LastDash - line.Start, IsList: true));
        }

        return line.HasKey ? EnterKey(line, line.ContentColumn, isOpened: true) : null;
    }

    // Of three items the first is too deep rather than the other two too shallow.
    private bool IsFirstTooDeep(YamlLine line)
    {
        if (_firstItem is not { } first || first.Indent <= line.Indent || first.NextStart() != line.Start)
        {
            return false;
        }

        int items = 0;
        for (YamlLine next = line; next.Indent >= line.Indent && !next.IsBlank; next = YamlLine.At(yaml, next.NextStart()))
        {
            items += next.HasDash && next.Indent == line.Indent ? 1 : 0;
            if (next.NextStart() >= yaml.Length)
            {
                break;
            }
        }

        return items > 1;
    }

    private Slip? EnterKey(YamlLine line, int column, bool isOpened = false)
    {
        var level = new Level(column, IsList: false);
        if (isOpened || _levels.Count == 0 || _pending.Holds(PendingKind.Value, column))
        {
            _levels.Push(level);
            _firstKeys[column] = line;
        }
        else
        {
            YamlLine? first = null;
            while (_levels.TryPeek(out Level top) && (top.Column > column || top == new Level(column, IsList: true)))
            {
                first = top.IsList ? null : _firstKeys[top.Column];
                _levels.Pop();
            }

            if (_levels.Count == 0 || _levels.Peek() != level)
            {
                return first is { } name && IsNameAmongItsEntries(name, line) ? _lineSlips.FirstKeyTooDeep(name, line)
                    : IsNameWithDash(_firstItem, column) ? _lineSlips.FirstKeyWithDash(_firstItem!.Value, line) // Looked at there.
                    : _lineSlips.MisplacedKey(line);
            }
        }

        _pending = default;
        return null;
    }

    // "    roles:" in the column of its ids, and "  touchpoints:" after them where both belong.
    private bool IsNameAmongItsEntries(YamlLine first, YamlLine line)
        => first.Indent > line.Indent && first.Value == first.End && first.NextStart() < line.Start
            && knownKeys.Contains(first.Key) && knownKeys.Contains(line.Key)
            && YamlLine.At(yaml, first.NextStart()) is { HasDash: false } below && below.Indent == first.Indent;

    // "    - team:" with its entries below it, and in the column of its dash another name.
    private bool IsNameWithDash(YamlLine? item, int column)
        => item is { HasKey: true } first && first.Indent == column && column > 0 && first.NextStart() < yaml.Length
            && YamlLine.At(yaml, first.NextStart()) is { HasKey: true, HasDash: false }
            && (first.Value == first.End || yaml[first.Value] == '{');

    private Slip? FindInValue(YamlLine line, int end, ref int next)
    {
        int column = line.HasKey ? line.ContentColumn : line.LastDash - line.Start;
        if (line.Value == line.End || yaml[line.Value] == '#')
        {
            _pending = new Pending(PendingKind.Value, column);
            return null;
        }

        _textBelow = null;
        ValueResult result = _valueSlips.Find(line, line.Value, end);
        _pending = new Pending(result.IsBlock ? PendingKind.Block : PendingKind.Text, column);
        _expectsKey = yaml[line.Value] is '"' or '\'' or '[' or '{' || (line.HasKey && !knownKeys.Contains(line.Key));
        next = Math.Max(next, result.Next);
        return result.Slip;
    }

    private readonly record struct Level(int Column, bool IsList);

    private enum PendingKind
    {
        Nothing,

        // More of a text.
        Text,

        // The lines of a block scalar.
        Block,

        // The value of a key or dash that has nothing beside it.
        Value,
    }

    // What deeper lines belong to, and the column that they must be deeper than.
    private readonly record struct Pending(PendingKind Kind, int Column)
    {
        public bool Holds(PendingKind kind, int column) => Kind == kind && column > Column;

        // The list of a key may start at the key's own column.
        public bool MayBeListAt(int column) => Kind == PendingKind.Value && column >= Column;
    }
}
