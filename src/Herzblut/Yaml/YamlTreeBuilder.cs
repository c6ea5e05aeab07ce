using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Herzblut.Yaml;

/// <summary>
/// Turns the parser's events into positioned nodes. What YAML allows and a writer never means (aliases, anchors, tags,
/// a key twice) is reported here; a document that breaks YAML's rules ends in a <see cref="YamlFailure"/>.
/// </summary>
internal sealed class YamlTreeBuilder
{
    private readonly SourceText _source;
    private readonly string _yaml;
    private readonly int _offset;
    private readonly DiagnosticBag _bag;
    private readonly YamlEvents _events;
    private int _depth;
    private int _nodes;
    private int _listsInBrackets;
    private bool _hasAlias;
    private int _lastEnd;

    private YamlTreeBuilder(SourceText source, string yaml, int offset, DiagnosticBag bag)
    {
        _source = source;
        _yaml = yaml;
        _offset = offset;
        _bag = bag;
        _events = new YamlEvents(yaml, offset);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="source">The file.</param>
    /// <param name="yaml">A part of it, as it is stored or with slips masked, of the same length.</param>
    /// <param name="offset">Where that part starts.</param>
    /// <param name="bag">Receives findings only if the document can be read.</param>
    /// <param name="failure">Where it cannot, if so.</param>
    /// <returns>The root; null for an empty document or after a failure.</returns>
    public static YamlNode? Build(SourceText source, string yaml, int offset, DiagnosticBag bag, out YamlFailure? failure)
    {
        var found = new DiagnosticBag();
        var builder = new YamlTreeBuilder(source, yaml, offset, found);
        try
        {
            YamlNode? root = builder.ReadDocument();
            failure = null;
            bag.AddRange(found.ToImmutable());
            return root;
        }
        catch (YamlStopException stop)
        {
            failure = new YamlFailure(stop.Offset, stop.Kind);
        }
        catch (YamlException syntax)
        {
            failure = new YamlFailure(offset + (int)syntax.Start.Index, YamlFailureKind.Syntax);
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        if (!_events.MoveToDocument())
        {
            return null;
        }

        _events.Next();
        YamlNode root = ReadNode();
        _events.MoveToEnd();
        return root;
    }

    // Leaves the parser on the last event of the node.
    private YamlNode ReadNode()
    {
        if (++_nodes > YamlLimits.Nodes)
        {
            throw new YamlStopException(_events.Offset, YamlFailureKind.TooMany);
        }

        switch (_events.Current)
        {
            case Scalar scalar:
                return IsMarked(scalar) ? Refuse(scalar) : ToNode(scalar);
            case SequenceStart start:
                YamlNode sequence = ReadSequence(start);
                return IsMarked(start) ? Refuse(start) : sequence;
            case MappingStart start:
                YamlNode mapping = ReadMapping(start);
                return IsMarked(start) ? Refuse(start) : mapping;
            default:
                return Refuse(_events.Current); // An alias: the only event left.
        }
    }

    private YamlNode ToNode(Scalar scalar)
    {
        YamlStyle style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        SourceSpan span = style is YamlStyle.Literal or YamlStyle.Folded ? WithoutTail(SpanOf(scalar)) : SpanOf(scalar);
        _lastEnd = Math.Max(_lastEnd, span.End);
        if (style == YamlStyle.Plain && scalar.Value.Length > 0 && scalar.Value[0] == SlipMask.Mark)
        {
            return new YamlUnreadable(span);
        }

        if (style == YamlStyle.DoubleQuoted && EscapeSlip.Find(_source.Text, span.Start + 1, span.End - 1) is var escape and >= 0)
        {
            return Report(QuotingDiagnostics.Backslash(_source, new SourceSpan(escape, 2), SourceSpan.FromBounds(span.Start + 1, span.End - 1)), span);
        }

        return style == YamlStyle.Plain && HasFoldedSlip(scalar)
            ? new YamlUnreadable(span)
            : new YamlScalar(scalar.Value, style, span);
    }

    private bool HasFoldedSlip(Scalar scalar)
    {
        // Before a line "---" in CR LF the library counts one too many.
        int end = Math.Min((int)scalar.End.Index, _yaml.Length);
        var span = SourceSpan.FromBounds(Math.Min((int)scalar.Start.Index, end), end);
        if (!_yaml.AsSpan(span.Start, span.Length).ContainsAny('\r', '\n'))
        {
            return false;
        }

        int before = _bag.Count;
        _bag.AddRange(_listsInBrackets > 0 ? FoldedSlip.FindInBrackets(_source, _offset, span) : FoldedSlip.Find(_source, _yaml, _offset, span));
        return _bag.Count > before;
    }

    private YamlSequence ReadSequence(SequenceStart start)
    {
        Enter(start);
        int brackets = start.Style == SequenceStyle.Flow ? 1 : 0;
        _listsInBrackets += brackets;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_events.Next() is not SequenceEnd)
        {
            items.Add(ReadNode());
        }

        _listsInBrackets -= brackets;
        _depth--;
        return new YamlSequence(items.ToImmutable(), SpanFrom(start));
    }

    private YamlNode ReadMapping(MappingStart start)
    {
        Enter(start);
        YamlNode? badKey = null;
        bool isIncomplete = false;
        var entries = new YamlEntries();
        while (_events.Next() is not MappingEnd)
        {
            YamlNode key = ReadNode();
            _events.Next();
            YamlNode value = ReadNode();
            if (key is YamlScalar name && !IsAfterQuestionMark(name))
            {
                Add(entries, new YamlEntry(name, value));
            }
            else if (key is YamlUnreadable)
            {
                isIncomplete = true;
            }
            else
            {
                badKey ??= key;
            }
        }

        _depth--;
        SourceSpan span = SpanFrom(start);
        return badKey is null ? new YamlMapping(entries.ToImmutable(), span) { IsIncomplete = isIncomplete } : RefuseKey(badKey, start, span);
    }

    // "{{title}}" and "? why" are YAML for keys that are no words.
    private YamlUnreadable RefuseKey(YamlNode key, MappingStart start, SourceSpan span)
    {
        int from = IsAfterQuestionMark(key) ? QuestionMarkBefore(key) : key.Span.Start;
        return Report(
            start.Style == MappingStyle.Flow ? QuotingDiagnostics.LeadingCharacter(_source, span)
                : from < key.Span.Start ? QuotingDiagnostics.LeadingCharacter(_source, SourceSpan.FromBounds(from, LineEnd(from)))
                : YamlDiagnostics.KeyIsNoText(_source, key.Span),
            span);
    }

    private bool IsAfterQuestionMark(YamlNode key) => QuestionMarkBefore(key) >= 0;

    private int QuestionMarkBefore(YamlNode key)
    {
        int at = key.Span.Start - _offset - 1;
        bool hasBlank = at >= 0 && _yaml[at] is ' ' or '\t';
        while (at >= 0 && _yaml[at] is ' ' or '\t')
        {
            at--;
        }

        bool isMark = hasBlank && at >= 0 && _yaml[at] == '?' && (at == 0 || char.IsWhiteSpace(_yaml[at - 1]));
        return isMark ? _offset + at : -1;
    }

    private void Add(YamlEntries entries, YamlEntry entry)
    {
        if (entries.Find(entry.Key.Value) is { } earlier)
        {
            _bag.Add(YamlDiagnostics.DuplicateKey(_source, entry.Key.Span, entry.Key.Value, earlier.Key.Span));
        }
        else
        {
            entries.Add(entry);
        }
    }

    private void Enter(ParsingEvent start)
    {
        if (++_depth > YamlLimits.Depth)
        {
            throw new YamlStopException(_offset + (int)start.Start.Index, YamlFailureKind.TooDeep);
        }
    }

    private static bool IsMarked(NodeEvent node) => !node.Anchor.IsEmpty || !node.Tag.IsEmpty;

    // Aliases, anchors and tags: mostly a text that begins with "*", "&" or "!", sometimes YAML meant as YAML, which is
    // said once.
    private YamlUnreadable Refuse(ParsingEvent marked)
    {
        SourceSpan span = SpanOf(marked);
        _lastEnd = Math.Max(_lastEnd, span.End);
        SourceSpan line = SourceSpan.FromBounds(span.Start, BracketScan.IsItem(_source.Text, span.Start) ? BracketScan.EndOfItem(_source.Text, span.Start, LineEnd(span.Start)) : LineEnd(span.Start));
        bool isMeant = (marked is AnchorAlias alias && _source.Text.Contains("&" + alias.Value.Value, StringComparison.Ordinal))
            || (marked is NodeEvent { Anchor.IsEmpty: false } node && _source.Text.Contains("*" + node.Anchor.Value, StringComparison.Ordinal));
        if (isMeant && _hasAlias)
        {
            return new YamlUnreadable(span);
        }

        if (!isMeant && MarkedKey(span.Start) is { } key)
        {
            return Report(key, span);
        }

        _hasAlias |= isMeant;
        return Report(
            isMeant ? YamlDiagnostics.AliasRefused(_source, marked is AnchorAlias ? span : line)
                : QuotingDiagnostics.LeadingCharacter(_source, line),
            span);
    }

    // "**title**: Mut" at the start of a line; in an item it begins a sentence.
    private Diagnostic? MarkedKey(int start)
    {
        YamlLine line = YamlLine.Around(_source.Text, start);
        string key = line is { HasKey: true, HasDash: false } && line.Content == start ? line.Key.Trim('*') : "";
        return key.Length > 0 && key.All(unit => char.IsAsciiLetterLower(unit) || unit == '_') && line.Key.EndsWith('*')
            ? YamlDiagnostics.MarkedKey(_source, line.From(start), key, line.Slice(line.Value, line.End))
            : null;
    }

    private YamlUnreadable Report(Diagnostic diagnostic, SourceSpan span)
    {
        _bag.Add(QuotableValue.Marked(diagnostic));
        return new YamlUnreadable(span);
    }

    private int LineEnd(int start)
    {
        int end = _source.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? _source.Text.Length : start + end;
    }

    private SourceSpan SpanOf(ParsingEvent item)
        => SourceSpan.FromBounds(Math.Min(_offset + (int)item.Start.Index, _source.Text.Length), Math.Min(_offset + (int)item.End.Index, _source.Text.Length));

    private SourceSpan WithoutTail(SourceSpan span)
    {
        int end = span.End;
        while (end > span.Start && char.IsWhiteSpace(_source.Text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(span.Start, end);
    }

    // A block reaches to the end of its last value, whatever stands after that. The end event of a list or object in
    // brackets stands in front of the closing one.
    private SourceSpan SpanFrom(ParsingEvent start)
    {
        bool isInBrackets = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        int end = (int)_events.Current.End.Index;
        if (isInBrackets && end < _yaml.Length && _yaml[end] is ']' or '}')
        {
            _lastEnd = _offset + end + 1;
        }

        int from = _offset + (int)start.Start.Index;
        return SourceSpan.FromBounds(from, Math.Max(from, _lastEnd));
    }
}
