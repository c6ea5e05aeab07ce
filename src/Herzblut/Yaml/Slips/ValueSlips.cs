using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Slips in a value: how it begins, how its quotation marks and brackets end, and colons inside it.</summary>
internal sealed class ValueSlips(SourceText source, string yaml, int offset, FrozenSet<string> knownKeys)
{
    /// <summary>Looks at the value of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="value">Where the value starts; not at the line's end.</param>
    /// <param name="end">The end of the block it belongs to.</param>
    public ValueResult Find(YamlLine line, int value, int end)
    {
        // "- @Team: …" shows its character before what looks like a key.
        if (line.HasKey && value == line.Value && IsForbiddenStart(yaml[line.Content]))
        {
            return new ValueResult(Leading(line, line.Content));
        }

        char first = yaml[value];
        return first switch
        {
            '"' or '\'' => FindInQuotes(line, value, end),
            '|' or '>' when IsBlockHeader(yaml.AsSpan(value, line.End - value)) => new ValueResult(null, IsBlock: true),
            '[' or '{' => FindInBrackets(line, value, end),
            '-' when line.HasKey && line.End > value + 1 && yaml[value + 1] == ' ' => new ValueResult(new Slip(
                ListDiagnostics.DashAfterColon(source, At(value, line.End), line.Slice(value, line.End)),
                line.From(value),
                IsValue: true)),
            '-' when line.HasKey && line.End == value + 1 => new ValueResult(new Slip(YamlDiagnostics.DashAlone(source, At(value, line.End)), line.From(value), IsValue: true)),
            '?' when line.End > value + 1 && yaml[value + 1] != ' ' => FindInPlain(line, value),
            '|' or '>' when line.HasKey && GoesOn(line, end) => new ValueResult(TextBesideBar(line, value), IsBlock: true),
            '|' or '>' or '?' => new ValueResult(Leading(line, value)),
            _ when IsForbiddenStart(first) => new ValueResult(Leading(line, value)),
            _ => FindInPlain(line, value),
        };
    }

    private static bool IsForbiddenStart(char character) => character is '@' or '`' or '%' or '*' or '&' or '!' or ',' or ']' or '}';

    private static bool IsBlockHeader(ReadOnlySpan<char> text)
    {
        int at = 1;
        while (at < text.Length && (text[at] is '+' or '-' || char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        ReadOnlySpan<char> rest = text[at..].TrimStart();
        return rest.IsEmpty || (rest.Length < text.Length - at && rest[0] == '#');
    }

    // True where deeper lines follow.
    private bool GoesOn(YamlLine line, int end)
    {
        YamlLine next = line;
        do
        {
            if (next.NextStart() >= end)
            {
                return false;
            }

            next = YamlLine.At(yaml, next.NextStart());
        }
        while (next.IsBlank);

        return next.Indent > line.ContentColumn;
    }

    private Slip TextBesideBar(YamlLine line, int value) => new(
        IndentationDiagnostics.TextBesideBar(source, At(value, line.End), line.Slice(line.Content, value + 1), line.Slice(value + 1, line.End).TrimStart()),
        line.From(value + 1),
        IsValue: false);

    private Slip Leading(YamlLine line, int at)
        => new(QuotingDiagnostics.LeadingCharacter(source, At(at, line.End)), line.From(at), IsValue: true);

    private ValueResult FindInPlain(YamlLine line, int value)
    {
        int colon = ColonIn(line, value);
        if (colon < 0)
        {
            return default;
        }

        // What stands in front is either a key ("title") or the beginning of a sentence ("Frage zum Schluss").
        bool isKey = line.HasKey && IsKey(line.Key);
        if (isKey && SecondEntry(line, value, colon) is { } second)
        {
            return new ValueResult(new Slip(YamlDiagnostics.TwoEntries(source, At(second, colon + 1), line.Slice(second, line.End), isAfterComma: line.Slice(value, second).TrimEnd() is [.., ',' or ';']), line.From(value), IsValue: true, HidesEntry: true));
        }

        int start = isKey ? value : line.Content;
        string text = line.Slice(start, line.End);
        Diagnostic diagnostic = yaml[start] is '„' or '“' or '”' or '‚' or '‘' or '«' or '»'
            ? QuotingDiagnostics.ColonInTypographicQuotes(source, At(start, line.End), text)
            : QuotingDiagnostics.ColonInText(source, isKey ? At(colon, colon + 1) : At(start, line.KeyEnd + 1), text);
        return new ValueResult(new Slip(diagnostic, line.From(start), IsValue: true));
    }

    // "role: vertrieb, touchpoint: kauf": where the second key starts.
    private int? SecondEntry(YamlLine line, int value, int colon)
    {
        int start = yaml.LastIndexOf(' ', colon, colon - value) + 1;
        ReadOnlySpan<char> before = start > value ? yaml.AsSpan(value, start - value).TrimEnd() : "";
        return start > value && (before is [.., ',' or ';'] || !before.Contains(' ')) && knownKeys.Contains(line.Slice(start, colon)) ? start : null;
    }

    private bool IsKey(string key) => knownKeys.Contains(key) || !key.Contains(' ', StringComparison.Ordinal);

    private int ColonIn(YamlLine line, int value)
    {
        for (int at = value; at < line.End; at++)
        {
            if (yaml[at] == '#' && at > value && yaml[at - 1] == ' ')
            {
                return -1;
            }

            if (yaml[at] == ':' && (at + 1 == line.End || yaml[at + 1] is ' ' or '\t'))
            {
                return at;
            }
        }

        return -1;
    }

    private ValueResult FindInQuotes(YamlLine line, int value, int end)
    {
        char mark = yaml[value];
        int closing = ClosingQuote(line, value, end);
        if (closing < 0)
        {
            string text = line.Slice(value + 1, line.End).TrimEnd('“', '”', '’', '‘', '«', '»', mark == '"' ? '\'' : '"');
            return new ValueResult(new Slip(
                IsApostrophe(line, value)
                    ? QuotingDiagnostics.LeadingApostrophe(source, At(value, line.End), line.Slice(value, line.End).TrimEnd())
                    : QuotingDiagnostics.QuoteNotClosed(source, At(value, line.End), mark.ToString(), text),
                line.From(value),
                IsValue: true));
        }

        YamlLine last = YamlLine.Around(yaml, closing);
        int next = closing < line.End ? 0 : last.NextStart();
        return new ValueResult(FindAfterQuotes(line, value, closing, last) ?? FindEscape(line, value, closing), Next: next);
    }

    // 's, 'ne, 'rein: German and English words that lost their beginning.
    private bool IsApostrophe(YamlLine line, int value)
    {
        string word = line.Slice(value + 1, line.End);
        int end = word.IndexOf(' ', StringComparison.Ordinal);
        return yaml[value] == '\'' && !word.Contains('"', StringComparison.Ordinal)
            && (end < 0 ? word : word[..end]).ToLowerInvariant() is "s" or "n" or "ne" or "nen" or "nem" or "ner" or "nes" or "rein" or "raus" or "rauf" or "runter" or "rum" or "tis" or "twas" or "til" or "em" or "cause";
    }

    private Slip? FindAfterQuotes(YamlLine line, int value, int closing, YamlLine last)
    {
        ReadOnlySpan<char> after = yaml.AsSpan(closing + 1, last.End - closing - 1);
        ReadOnlySpan<char> rest = after.TrimStart();
        if (rest.IsEmpty || (rest[0] == '#' && rest.Length < after.Length))
        {
            return null;
        }

        string text = line.Slice(value, Math.Max(line.End, last.End));
        bool isApostrophe = yaml[value] == '\'' && char.IsLetter(after[0]);
        SourceSpan span = At(value, line.End);
        return new Slip(
            isApostrophe ? QuotingDiagnostics.ApostropheInQuotes(source, span, text) : QuotingDiagnostics.TextAfterQuotes(source, span, text),
            SourceSpan.FromBounds(value, last.End),
            IsValue: true);
    }

    private Slip? FindEscape(YamlLine line, int value, int closing)
    {
        if (yaml[value] != '"')
        {
            return null;
        }

        int at = EscapeSlip.Find(yaml, value + 1, closing);
        return at < 0 ? null : new Slip(
            QuotingDiagnostics.Backslash(source, new SourceSpan(offset + at, 2), At(value + 1, closing)),
            SourceSpan.FromBounds(value, Math.Max(line.End, closing + 1)),
            IsValue: true);
    }

    // The closing mark, on the same line or on lines that go on with the text; -1 where an entry begins before it.
    private int ClosingQuote(YamlLine line, int value, int end)
    {
        char mark = yaml[value];
        int at = value + 1;
        YamlLine current = line;
        while (true)
        {
            for (; at < current.End; at++)
            {
                if (mark == '"' && yaml[at] == '\\')
                {
                    at++;
                }
                else if (yaml[at] == mark && mark == '\'' && at + 1 < current.End && yaml[at + 1] == mark)
                {
                    at++;
                }
                else if (yaml[at] == mark)
                {
                    return at;
                }
            }

            if (current.NextStart() >= end)
            {
                return -1;
            }

            current = YamlLine.At(yaml, current.NextStart());
            bool isEntry = !current.IsBlank
                && (current.HasDash || current.Indent == 0 || (current.HasKey && knownKeys.Contains(current.Key)));
            if (isEntry)
            {
                return -1;
            }

            at = current.Start;
        }
    }

    private ValueResult FindInBrackets(YamlLine line, int value, int end)
    {
        char closing = yaml[value] == '[' ? ']' : '}';
        if (CommentSlip(line, value) is { } comment)
        {
            return new ValueResult(comment);
        }

        var scan = BracketScan.From(yaml, value, end);
        if (scan.BadItem is { } item)
        {
            int itemEnd = BracketScan.EndOfItem(yaml, item, YamlLine.Around(yaml, item).End);
            return new ValueResult(new Slip(QuotingDiagnostics.LeadingCharacter(source, At(item, itemEnd)) with { Cause = new Cause("item in brackets", source.Path, offset + item) }, SourceSpan.FromBounds(item, itemEnd), IsValue: true));
        }

        if (scan.Closing < 0)
        {
            return new ValueResult(new Slip(
                YamlDiagnostics.BracketNotClosed(source, At(value, line.End), closing), line.From(value), IsValue: true));
        }

        YamlLine last = YamlLine.Around(yaml, scan.Closing);
        ReadOnlySpan<char> rest = yaml.AsSpan(scan.Closing + 1, last.End - scan.Closing - 1).TrimStart();
        bool hasRest = !rest.IsEmpty && rest[0] != '#';
        if (hasRest && rest.Trim(" .,;").IsEmpty)
        {
            Diagnostic extra = YamlDiagnostics.AfterBracket(source, At(scan.Closing + 1, last.End), line.Slice(value, scan.Closing + 1));
            return new ValueResult(new Slip(extra, SourceSpan.FromBounds(scan.Closing + 1, last.End), IsValue: false));
        }

        return hasRest
            ? new ValueResult(LinkForName.Find(source, line, value, At(value, line.End)) is { } link ? new Slip(link, line.From(value), IsValue: true) : Leading(line, value))
            : new ValueResult(ItemsSlip(line, value, scan.Closing), Next: scan.Closing < line.End ? 0 : last.NextStart());
    }

    private Slip? ItemsSlip(YamlLine line, int value, int closing)
    {
        string written = line.Slice(value, closing + 1);
        SourceSpan span = At(value, closing + 1);
        Diagnostic? found = yaml[value] == '['
            ? ItemsInBrackets.Cured(written) is { } list ? ListDiagnostics.ItemsNotParted(source, span, list) : null
            : EntriesInBraces.Cured(written, knownKeys) is { } entries ? ListDiagnostics.EntriesNotParted(source, span, entries) : null;
        return found is null ? null : new Slip(found, SourceSpan.FromBounds(value, Math.Max(line.End, closing + 1)), IsValue: true);
    }

    // "[#Service, #Kultur]": hashtags, as elsewhere on the web.
    private Slip? CommentSlip(YamlLine line, int value)
    {
        string list = line.Slice(value, line.End).TrimEnd();
        if (list is not ['[', .., ']'])
        {
            return null;
        }

        string[] items = [.. list[1..^1].Split(',', StringSplitOptions.TrimEntries)];
        return !items.Any(item => item.StartsWith('#')) || list.Contains('"', StringComparison.Ordinal) || list.Contains('\'', StringComparison.Ordinal) ? null : new Slip(
            QuotingDiagnostics.CommentInBrackets(source, At(value, line.End), $"[{string.Join(", ", items.Select(item => item.StartsWith('#') ? $"\"{item}\"" : item))}]"),
            line.From(value),
            IsValue: true);
    }

    private SourceSpan At(int start, int end) => new(offset + start, end - start);
}
