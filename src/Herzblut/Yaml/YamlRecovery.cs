using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Yaml;

/// <summary>
/// Reads a document with slips: entry by entry at the left margin, and in each as often as it takes. A slip that was
/// recognised is reported and covered, then the entry is read again.
/// </summary>
internal sealed class YamlRecovery(SourceText source, SourceSpan span, string written, FrozenSet<string> knownKeys, FrozenSet<string> marginKeys, DiagnosticBag bag)
{
    private readonly char[] _text = (ConflictMarkers.Cover(source, span, bag) ?? written).ToCharArray();
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private bool _isIncomplete;
    private int _slips;
    private int _work;

    /// <summary>What could be read.</summary>
    public YamlMapping Read()
    {
        string text = new(_text);
        ReportIndentedStart(text);
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfEntry(text, start);
            ReadEntry(SourceSpan.FromBounds(start, end));
            start = end;
        }

        return new YamlMapping(_entries.ToImmutable(), span) { IsIncomplete = _isIncomplete };
    }

    // Each entry is read alone, where a margin of its own does no harm: only beside the others the first one is out of line.
    private void ReportIndentedStart(string text)
    {
        YamlLine first = YamlLine.At(text, 0);
        while ((first.IsBlank || first.IsComment) && first.NextStart() < text.Length)
        {
            first = YamlLine.At(text, first.NextStart());
        }

        YamlLine next = YamlLine.At(text, EndOfEntry(text, first.Start));
        if (first is { Indent: > 0, HasKey: true, HasDash: false } && next is { HasKey: true, HasDash: false } && knownKeys.Contains(next.Key))
        {
            bag.Add(IndentationDiagnostics.KeyIndentation(source, new SourceSpan(span.Start + first.Content, first.KeyEnd - first.Content), first.Key, [new LevelOffer(0, next.Key)]));
        }
    }

    // An entry reaches to the next line at the left margin that is neither an item nor a bracket of it.
    private static int EndOfEntry(string text, int start)
    {
        bool hasContent = false;
        bool isWaiting = false;
        int at = start;
        while (at < text.Length)
        {
            YamlLine line = YamlLine.At(text, at);
            bool isContent = !line.IsBlank && !line.IsComment && !LineSlips.IsForeignComment(line);
            // A text at the margin is the value of the name above it.
            bool isValue = isWaiting && isContent && line is { HasKey: false, HasDash: false };
            if (isContent && hasContent && !isValue && line.Indent == 0 && text[line.Start] is not ('-' or ']' or '}' or '\t' or '\u00a0'))
            {
                return at;
            }

            hasContent |= isContent;
            isWaiting = isContent ? line.HasKey && line.Value == line.End : isWaiting;
            at = line.NextStart();
        }

        return text.Length;
    }

    private void ReadEntry(SourceSpan entry)
    {
        bool hasHoles = false;
        while (true)
        {
            string yaml = new(_text, entry.Start, entry.Length);
            int offset = span.Start + entry.Start;
            var found = new DiagnosticBag();
            YamlNode? node = YamlTreeBuilder.Build(source, yaml, offset, found, out YamlFailure? failure);
            if (failure is null && node is null or YamlMapping)
            {
                bag.AddRange(found.ToImmutable().Where(diagnostic => !FollowsFromCovered(diagnostic)));
                _isIncomplete |= node is null && hasHoles;
                Keep(hasHoles ? CoveredNodes.Mark(node) as YamlMapping : node as YamlMapping);
                return;
            }

            Slip? slip = new SlipFinder(source, yaml, offset, knownKeys, marginKeys).Find(new SourceSpan(0, yaml.Length));
            _work += entry.Length;
            if (slip is null || ++_slips > YamlLimits.Slips || _work > YamlLimits.RecoveryWork)
            {
                GiveUp(yaml, offset, failure, isTold: hasHoles);
                return;
            }

            if (!FollowsFromCovered(slip.Diagnostic))
            {
                Report(slip.Diagnostic);
            }

            Cover(entry.Start, slip);
            hasHoles |= slip.Hides;
            _isIncomplete |= slip.Hides;
        }
    }

    private void Keep(YamlMapping? mapping)
    {
        foreach (YamlEntry entry in mapping?.Entries ?? [])
        {
            YamlEntry? earlier = _entries.FirstOrDefault(other => string.Equals(other.Key.Value, entry.Key.Value, StringComparison.Ordinal));
            if (earlier is null)
            {
                _entries.Add(entry);
            }
            else
            {
                bag.Add(YamlDiagnostics.DuplicateKey(source, entry.Key.Span, entry.Key.Value, earlier.Key.Span));
            }
        }
    }

    // A tab in one line is seldom alone: once is enough to learn what to do.
    private void Report(Diagnostic diagnostic)
    {
        bool isHabit = string.Equals(diagnostic.Code, IndentationDiagnostics.TabCode, StringComparison.Ordinal)
            || string.Equals(diagnostic.Code, IndentationDiagnostics.InvisibleIndentationCode, StringComparison.Ordinal);
        bag.Add(isHabit ? diagnostic with { Cause = new Cause(diagnostic.Code, source.Path) } : QuotableValue.Marked(diagnostic));
    }

    // What stood below a line that was told and covered stands nowhere now.
    private bool FollowsFromCovered(Diagnostic diagnostic)
    {
        if (diagnostic.Code is not (IndentationDiagnostics.KeyIndentationCode or ListDiagnostics.ItemIndentationCode or ListDiagnostics.NameMissingCode))
        {
            return false;
        }

        YamlLine line = YamlLine.Around(source.Text, diagnostic.Span.Start);
        if (line.Start <= span.Start)
        {
            return false;
        }

        YamlLine above = YamlLine.Around(source.Text, line.Start - 1);
        bool isCovered = !above.IsBlank && _text.AsSpan(above.Start - span.Start, above.End - above.Start).IsWhiteSpace();
        return isCovered && (line.Indent > above.Indent || (line.Indent == above.Indent && line.HasDash && above is { HasKey: true, HasDash: false }));
    }

    private void Cover(int entryStart, Slip slip)
    {
        SourceSpan cover = slip.Cover with { Start = entryStart + slip.Cover.Start };
        if (slip.IsMoved)
        {
            SlipMask.MoveToStart(_text, cover);
        }
        else if (slip.IsValue)
        {
            bool isGlued = cover is { Start: > 0, Length: > 1 } && _text[cover.Start - 1] is ':' or '-';
            SlipMask.Blank(_text, cover);
            _text[isGlued ? cover.Start + 1 : cover.Start] = SlipMask.Mark;
        }
        else
        {
            SlipMask.Blank(_text, cover);
        }
    }

    // What is wrong after a line was covered may follow from that.
    private void GiveUp(string yaml, int offset, YamlFailure? failure, bool isTold)
    {
        _isIncomplete = true;
        if (isTold || _slips > YamlLimits.Slips || _work > YamlLimits.RecoveryWork)
        {
            return;
        }

        if (failure is null)
        {
            bag.Add(YamlDiagnostics.RootIsNoMapping(source, TextOfLine(yaml, offset, 0)));
            return;
        }

        bag.Add(failure.Value.Kind switch
        {
            YamlFailureKind.TooDeep => YamlDiagnostics.TooDeep(source, new SourceSpan(failure.Value.Offset, 0)),
            YamlFailureKind.TooMany => YamlDiagnostics.TooMany(source, new SourceSpan(failure.Value.Offset, 0)),
            _ => YamlDiagnostics.Unreadable(source, TextOfLine(yaml, offset, failure.Value.Offset - offset)),
        });
    }

    private static SourceSpan TextOfLine(string yaml, int offset, int at)
    {
        YamlLine line = YamlLine.Around(yaml, Math.Min(at, yaml.Length));
        return new SourceSpan(offset + line.Indented, line.End - line.Indented);
    }
}
