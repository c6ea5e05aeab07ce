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
    {
        YamlLine above = line;
        do
        {
            if (above.Start == 0)
            {
                return false;
            }

            above = YamlLine.Around(above.Text, above.Start - 1);
        }
        while (above.IsBlank || above.Indent > line.Indent);

        return line.Indent > 0 && above.Indent == line.Indent && above is { HasKey: true, HasDash: false };
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
