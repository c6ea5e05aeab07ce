namespace Herzblut.Yaml.Slips;

/// <summary>What the lines above and below say about one that is judged.</summary>
internal static class LinesBeside
{
    /// <summary>The text from where its key or dash stands up to a line, in one line, as it is read.</summary>
    public static string FoldedText(YamlLine line)
    {
        string text = line.Slice(line.Content, line.End);
        YamlLine above = line;
        while (above.Start > 0)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            text = $"{above.Slice(above.Value, above.End)} {text}".TrimStart();
            if (above.HasKey || above.HasDash)
            {
                break;
            }
        }

        return text;
    }

    /// <summary>True where the nearest line above that is indented no further is an entry with a name in the same column.</summary>
    public static bool AreKeys(YamlLine line)
        => line.Indent > 0 && NearestAbove(line, above => above.IsBlank || above.Indent > line.Indent) is { HasKey: true, HasDash: false } key && key.Indent == line.Indent;

    /// <summary>
    /// True for an item that the list around the entries above it may go on with: a text, or what begins with the same name as the item
    /// that they belong to.
    /// </summary>
    public static bool IsOfListAround(YamlLine line)
        => NearestAbove(line, above => above.IsBlank || above.IsComment || above.Indent >= line.Indent) is { HasDash: true } item
            && item.ContentColumn == line.Indent
            && (!line.HasKey || (item.HasKey && string.Equals(item.Key, line.Key, StringComparison.Ordinal)));

    /// <summary>The entry above an item that cannot go on with a list: it has its value beside it. Null where there is none.</summary>
    public static YamlLine? EntryAboveList(YamlLine item)
    {
        if (NearestAbove(item, above => above.IsBlank || above.IsComment || above.Indent > item.Indent) is not { } entry)
        {
            return null;
        }

        // An item as deep as the entry beside a dash is one of the same list, indented too far.
        bool isBelow = entry.HasDash ? item.Indent > entry.ContentColumn : item.Indent > entry.Indent || item.Indent == 0;
        return isBelow && HasValueBeside(entry) ? entry : null;
    }

    /// <summary>The entry straight above one that has a tab in front, where that would stand beside it without the tab. Otherwise null.</summary>
    public static YamlLine? EntryBesideTab(YamlLine line)
    {
        YamlLine words = WithoutIndent(line);
        int spaces = line.Text.AsSpan(line.Start, words.Start - line.Start).Count(' ');

        // Below a name with nothing beside it the tab may stand for the level.
        return words is { HasKey: true, HasDash: false } && Above(line) is { } entry && entry.ContentColumn == spaces && HasValueBeside(entry)
            ? entry
            : null;
    }

    /// <summary>What a line holds after the spaces and tabs in front.</summary>
    public static YamlLine WithoutIndent(YamlLine line)
    {
        int length = line.Text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept(' ', '\t');
        return YamlLine.At(line.Text, line.Start + Math.Max(0, length));
    }

    /// <summary>The nearest line above with more than spaces or a comment; null where there is none.</summary>
    public static YamlLine? Above(YamlLine line) => NearestAbove(line, above => above.IsBlank || above.IsComment);

    private static YamlLine? NearestAbove(YamlLine line, Func<YamlLine, bool> isPassedOver)
    {
        YamlLine above = line;
        while (above.Start > 0)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (!isPassedOver(above))
            {
                return above;
            }
        }

        return null;
    }

    private static bool HasValueBeside(YamlLine entry) => entry.HasKey && entry.Value < entry.End && entry.Text[entry.Value] is not ('|' or '>');

    /// <summary>The end of the list whose first item stands on a line.</summary>
    public static int EndOfList(YamlLine first)
    {
        int end = EndBelow(first);
        for (YamlLine next = YamlLine.Around(first.Text, end); next.NextStart() < first.Text.Length;)
        {
            next = YamlLine.At(first.Text, next.NextStart());
            if (!next.IsBlank && !(next.HasDash && next.Indent == first.Indent))
            {
                break;
            }

            end = next.IsBlank ? end : EndBelow(next);
            next = YamlLine.Around(first.Text, Math.Max(end, next.End));
        }

        return end;
    }

    /// <summary>The end of the lines below that are indented deeper: without this one they would be misread.</summary>
    public static int EndBelow(YamlLine line)
    {
        int end = line.End;
        for (int at = line.NextStart(); at < line.Text.Length;)
        {
            YamlLine below = YamlLine.At(line.Text, at);
            if (!below.IsBlank && below.Indent <= line.Indent)
            {
                break;
            }

            end = below.End;
            at = below.NextStart();
        }

        return end;
    }
}
