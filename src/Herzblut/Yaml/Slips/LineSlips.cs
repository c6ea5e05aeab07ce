using System.Buffers;
using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Slips in how a line begins: its white space, its dash, its key, its level.</summary>
internal sealed class LineSlips(SourceText source, int offset, FrozenSet<string> knownKeys, FrozenSet<string> marginKeys)
{
    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(" \t" + MissingColon.Marks);

    /// <summary>Tabs and invisible characters in front of a line, and marks of a merge conflict.</summary>
    public Slip? FindBeforeText(YamlLine line)
    {
        char first = line.Text[line.Indented];
        if (first == '\t')
        {
            return Line(line, IndentationDiagnostics.Tab(source, At(line.Indented, 1), LinesBeside.EntryBesideTab(InFile(line)), LevelOffer.OfTab(InFile(line), knownKeys)));
        }

        if (IsInvisible(first))
        {
            return new Slip(IndentationDiagnostics.InvisibleIndentation(source, At(line.Indented, 1)), new SourceSpan(line.Indented, InvisibleLength(line)), IsValue: false);
        }

        return line.Indent == 0 && IsConflictMarker(line)
            ? Line(line, YamlDiagnostics.ConflictMarker(source, Shift(line.From(line.Start))))
            : null;
    }

    private static bool IsInvisible(char unit) => char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.Format;

    // Ordinary spaces in their place leave the line as it was meant.
    private static int InvisibleLength(YamlLine line)
    {
        int end = line.Indented;
        while (end < line.End && IsInvisible(line.Text[end]))
        {
            end++;
        }

        return end - line.Indented;
    }

    /// <summary>A key that is emphasised as in a word processor or a chat (<c>**title:** Gute Stimmung</c>).</summary>
    public Slip? FindMarkedKey(YamlLine line)
    {
        // "* text: …" is an item with another mark.
        if (line.End - line.Content < 2 || line.Text[line.Content] is not ('*' or '_' or '`' or '>') || (line.Text[line.Content + 1] == ' ' && line.Text[line.Content] != '>'))
        {
            return null;
        }

        string content = line.Slice(line.Content, line.End);
        int colon = content.IndexOf(':', StringComparison.Ordinal);
        string key = colon < 0 ? "" : content[..colon].Trim('*', '_', '`', '>', ' ');
        return knownKeys.Contains(key)
            ? Line(line, YamlDiagnostics.MarkedKey(source, Shift(line.From(line.Content)), key, content[(colon + 1)..].TrimStart('*', '_', '`', ' ')))
            : null;
    }

    /// <summary>A comment as other languages write it, on a line of its own.</summary>
    public Slip? FindForeignComment(YamlLine line)
        => IsForeignComment(line)
            ? Alone(line, YamlDiagnostics.ForeignComment(source, Shift(line.From(line.Indented)), line.Slice(line.Indented, line.End).Trim('/', '*', '<', '!', '-', '>', ' ')))
            : null;

    /// <summary>True for a line that begins with <c>//</c>, <c>/*</c> or <c>&lt;!--</c>.</summary>
    public static bool IsForeignComment(YamlLine line)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan(line.Indented, line.End - line.Indented);
        return text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal);
    }

    /// <summary>A dash without its space, or another character that was meant as a dash.</summary>
    public Slip? FindDash(YamlLine line, bool isListExpected)
    {
        char character = line.Text[line.Indented];
        int next = line.Indented + 1;
        if (line.HasDash || next >= line.End)
        {
            return null;
        }

        string text = line.Slice(next, line.End).TrimStart();
        if (character == '-' && line.Text[next] != '-' && !char.IsAsciiDigit(line.Text[next]))
        {
            return Item(line, ListDiagnostics.DashWithoutSpace(source, Shift(line.From(line.Indented)), text));
        }

        if (isListExpected && character == '-' && text.StartsWith('-') && !text.StartsWith("--", StringComparison.Ordinal))
        {
            return Line(line, ListDiagnostics.Bullet(source, Shift(line.From(line.Indented)), "--", text.TrimStart('-', ' ')));
        }

        bool isBullet = BulletCharacter.Is(character)
            || (character is '*' or '+' && line.Text[next] is ' ' or '\t');
        return isListExpected && isBullet
            ? Item(line, ListDiagnostics.Bullet(source, Shift(line.From(line.Indented)), character.ToString(), text))
            : null;
    }

    /// <summary>A line among the items of a list that is none: its dash is missing, or a number or another mark stands in its place.</summary>
    public Slip MissingDash(YamlLine line)
        => Line(line, ListDiagnostics.DashMissing(source, Shift(line.From(line.Indented))));

    /// <summary>A key that touches its value (<c>title:Gute Stimmung</c>).</summary>
    public Slip? FindGluedColon(YamlLine line)
    {
        if (GluedColon.Find(line.Text.AsSpan(line.Content, line.End - line.Content), knownKeys) is not { } length)
        {
            return null;
        }

        string key = line.Slice(line.Content, line.Content + length);
        int value = line.Content + length + 1;
        Diagnostic diagnostic = YamlDiagnostics.ColonWithoutSpace(
            source, At(line.Content, line.End - line.Content), key, line.Slice(value, line.End).TrimStart('\u00a0'));

        // "title:Gute" becomes "title: " and the mark where there is room for both.
        return value + 1 < line.End
            ? new Slip(diagnostic, SourceSpan.FromBounds(value, line.End), IsValue: true)
            : Line(line, diagnostic);
    }

    /// <summary>A line that is indented like more of the text above it, and begins like an entry of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="expectsKey">True where a key is more likely than more text.</param>
    public Slip? FindInContinuation(YamlLine line, bool expectsKey)
    {
        if (line.HasDash)
        {
            return MisplacedItem(line);
        }

        if (!line.HasKey)
        {
            return null;
        }

        if (knownKeys.Contains(line.Key) && !marginKeys.Contains(line.Key) && ItemAbove(line) is { } item)
        {
            string text = item.Slice(item.Content, item.End);
            Diagnostic found = MissingColon.Find(text, knownKeys) is { } length
                ? YamlDiagnostics.ColonMissing(source, new SourceSpan(item.Content, length), text[..length], MissingColon.ValueOf(text[length..]))
                : ListDiagnostics.TextKeyMissing(source, item.From(item.Content), line.Key);
            return Line(line, found with { Cause = MissingColon.CauseOf(source, item.Content) });
        }

        return knownKeys.Contains(line.Key) || (expectsKey && !line.Key.Contains(' ', StringComparison.Ordinal))
            ? MisplacedKey(line)
            : Line(line, QuotingDiagnostics.ColonInText(source, At(line.KeyEnd, 1), LinesBeside.FoldedText(line)));
    }

    // "- Wer sorgt dafür?" and below it, as if that had a name, "  follow_ups:".
    private YamlLine? ItemAbove(YamlLine line)
    {
        YamlLine above = InFile(line);
        while (above.Start > 0)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            bool isBeside = above is { HasKey: true, HasDash: false } && above.Indent == line.Indent;
            if ((above.HasKey || above.HasDash) && !isBeside)
            {
                return above is { HasKey: false, DashCount: 1 } && above.ContentColumn == line.Indent ? above : null;
            }
        }

        return null;
    }

    /// <summary>A line without key and dash, where no text is open that it could continue.</summary>
    public Slip? FindInStrayText(YamlLine line)
    {
        if (FindGluedColon(line) is { } glued)
        {
            return glued;
        }

        string word = FirstWord(line);
        return Line(line, knownKeys.Contains(word.ToLowerInvariant())
            ? ColonMissing(line, word)
            : BlockAbove(line) is { } opening
            ? IndentationDiagnostics.BlockNotIndented(source, Shift(line.From(line.Content)), opening.Slice(opening.Content, opening.End))
            : YamlDiagnostics.StrayText(source, Shift(line.From(line.Content))) with { Cause = new Cause("text of no entry", source.Path, StartOfText(line)) });
    }

    /// <summary>An entry below a name that lacks its colon and would be a text: <c>minutes 45</c> above <c>people: 8</c>, <c>roles</c> above its ids.</summary>
    /// <param name="line">The first line below the name.</param>
    /// <param name="next">The one below it; null at the end.</param>
    public Slip? FindColonMissing(YamlLine line, YamlLine? next)
    {
        string word = FirstWord(line);
        bool isAboveEntry = next is { HasKey: true, HasDash: false } entry && knownKeys.Contains(word)
            && (entry.Indent == line.Indent ? knownKeys.Contains(entry.Key) : entry.Indent > line.Indent && line.Content + word.Length == line.End);
        return isAboveEntry || MissingColon.Find(line.Text.AsSpan(line.Content, line.End - line.Content), knownKeys) is not null
            ? Line(line, ColonMissing(line, word))
            : null;
    }

    private static string FirstWord(YamlLine line)
    {
        string content = line.Slice(line.Content, line.End);
        int length = content.AsSpan().IndexOfAny(KeyEnds);
        return length < 0 ? content : content[..length];
    }

    private Diagnostic ColonMissing(YamlLine line, string word)
        => YamlDiagnostics.ColonMissing(source, At(line.Content, word.Length), word, MissingColon.ValueOf(line.Slice(line.Content + word.Length, line.End)));

    // Several lines of a text are one slip.
    private int StartOfText(YamlLine line)
    {
        YamlLine first = InFile(line);
        for (YamlLine above = first; above.Indent == line.Indent && above is { IsBlank: false, HasKey: false, HasDash: false }; above = YamlLine.Around(above.Text, above.Start - 1))
        {
            first = above;
            if (above.Start == 0)
            {
                break;
            }
        }

        return first.Start;
    }

    private YamlLine InFile(YamlLine line) => YamlLine.At(source.Text, offset + line.Start);

    // "message: |" and the text straight below it, at the margin.
    private YamlLine? BlockAbove(YamlLine line)
    {
        YamlLine above = InFile(line);
        while (above.Start > 0)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (above.HasKey || above.HasDash)
            {
                return above.HasKey && above.Value + 1 == above.End && above.Text[above.Value] is '|' or '>' ? above : null;
            }
        }

        return null;
    }

    /// <summary>A line of a block scalar that ends it too soon.</summary>
    public Slip BlockLineTooShallow(YamlLine line, int indent)
        => Line(line, IndentationDiagnostics.BlockLineTooShallow(source, Shift(line.From(line.Indented)), new string(' ', indent) + line.Slice(line.Indented, line.End)));

    /// <summary>An item whose dash stands in no list's column.</summary>
    public Slip MisplacedItem(YamlLine line)
    {
        SourceSpan span = Shift(line.From(line.Indented));
        if (!IsKeyWithDash(line) && LinesBeside.EntryAboveList(InFile(line)) is { } entry)
        {
            return new Slip(ListDiagnostics.NameMissing(source, span, entry), SourceSpan.FromBounds(line.Start, LinesBeside.EndOfList(line)), IsValue: false);
        }

        if (IsKeyAtMargin(line))
        {
            return Line(line, ListDiagnostics.KeyWithDash(source, span, line.Slice(line.Content, line.End), line.Key)) with { HidesEntry = true };
        }

        return Line(line, LinesBeside.AreKeys(line) && !LinesBeside.IsOfListAround(line)
            ? ListDiagnostics.ItemAmongKeys(source, span, line.HasKey ? line.Slice(line.Content, line.End) : line.Slice(line.Content, line.End).TrimEnd(':', ' ') + ":")
            : ListDiagnostics.ItemIndentation(source, span, LevelOffer.OfItem(InFile(line))));
    }

    private bool IsKeyAtMargin(YamlLine line) => line.Indent == 0 && line.HasKey && knownKeys.Contains(line.Key);

    // "- tips:" with its list below it, "- title: Mut" alone: an entry. "- text: Mut" with "  minutes: 5" below it, or with another dash: an item.
    private bool IsKeyWithDash(YamlLine line)
    {
        if (!IsKeyAtMargin(line) || line.Value == line.End || line.NextStart() >= line.Text.Length)
        {
            return IsKeyAtMargin(line);
        }

        YamlLine below = YamlLine.At(line.Text, line.NextStart());
        return !below.HasDash && below.Indent == 0;
    }

    /// <summary>A key that stands in no object's column.</summary>
    public Slip MisplacedKey(YamlLine line)
    {
        bool isOfFile = line is { Indent: > 0, HasDash: false } && marginKeys.Contains(line.Key);
        if (!isOfFile && FirstOutOfLine.Above(InFile(line)) is { } first)
        {
            var key = new SourceSpan(first.Content, first.KeyEnd - first.Content);
            Diagnostic blamed = first.HasDash
                ? IndentationDiagnostics.SpacesBehindDash(source, key, first.Key, first.Slice(first.Content, first.End))
                : IndentationDiagnostics.KeyIndentation(source, key, first.Key, [new LevelOffer(line.Indent, line.Key)], isAlone: true);
            return Line(line, blamed with { Cause = new Cause("indentation", source.Path, first.Start) });
        }

        Diagnostic found = IndentationDiagnostics.KeyIndentation(
            source, At(line.Content, line.KeyEnd - line.Content), line.Key, isOfFile ? LevelOffer.AtMargin(InFile(line)) : LevelOffer.OfKey(InFile(line))) with
        {
            // An id or a language may have been meant to stand where it does.
            Cause = knownKeys.Contains(line.Key) ? new Cause("indentation", source.Path, FirstBeside(line)) : null,
        };
        return isOfFile ? new Slip(found, line.From(line.Start), IsValue: false) { IsMoved = true } : Line(line, found);
    }

    /// <summary>The first of several names, which a dash makes a list of its own.</summary>
    public Slip FirstKeyWithDash(YamlLine first, YamlLine next) => new(
        ListDiagnostics.ItemAmongKeys(source, Shift(first.From(first.Indented)), first.Slice(first.Content, first.End)),
        SourceSpan.FromBounds(first.Start, next.Start),
        IsValue: false);

    /// <summary>A name that stands in the column of its own entries, and deeper than the next one of its kind.</summary>
    public Slip FirstKeyTooDeep(YamlLine first, YamlLine next) => new(
        IndentationDiagnostics.KeyIndentation(source, At(first.Content, first.KeyEnd - first.Content), first.Key, [new LevelOffer(next.Indent, next.Key)], isAlone: true),
        SourceSpan.FromBounds(first.Start, next.Start),
        IsValue: false);

    // Where the first of the entries stands that follow each other in the same column: they were indented together.
    private int FirstBeside(YamlLine line)
    {
        YamlLine first = InFile(line);
        for (YamlLine above = first; above.Start > 0;)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (above.Indent < line.Indent || above.IsBlank || (above.Indent == line.Indent && (above.HasDash || !above.HasKey)))
            {
                break;
            }

            first = above.Indent == line.Indent ? above : first;
        }

        return first.Start;
    }

    /// <summary>True for the three lines that git writes into a file.</summary>
    public static bool IsConflictMarker(YamlLine line)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan(line.Start, line.End - line.Start);
        return text is "=======" or "<<<<<<<" or ">>>>>>>" or "|||||||"
            || text.StartsWith("<<<<<<< ", StringComparison.Ordinal)
            || text.StartsWith(">>>>>>> ", StringComparison.Ordinal)
            || text.StartsWith("||||||| ", StringComparison.Ordinal);
    }

    // "-Text" becomes "- " and the mark; a list item stays a list item.
    private static Slip Item(YamlLine line, Diagnostic diagnostic)
        => line.Text[line.Indented] == '-' && line.Indented + 2 < line.End
            ? new Slip(diagnostic, SourceSpan.FromBounds(line.Indented + 1, LinesBeside.EndBelow(line)), IsValue: true)
            : Line(line, diagnostic);

    // Nothing depends on the line.
    private static Slip Alone(YamlLine line, Diagnostic diagnostic) => new(diagnostic, line.From(line.Start), IsValue: false);

    private static Slip Line(YamlLine line, Diagnostic diagnostic)
    {
        bool isWhole = line.HasKey && line.Value < line.End;
        return new Slip(diagnostic, SourceSpan.FromBounds(line.Start, isWhole ? line.End : LinesBeside.EndBelow(line)), IsValue: false);
    }

    private SourceSpan At(int start, int length) => new(offset + start, length);

    private SourceSpan Shift(SourceSpan span) => new(offset + span.Start, span.Length);
}
