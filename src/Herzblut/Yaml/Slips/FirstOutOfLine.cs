namespace Herzblut.Yaml.Slips;

/// <summary>
/// Finds the first of several keys that belong together where it alone stands out of line: reading stumbles over the second, which is
/// where it should be.
/// </summary>
internal static class FirstOutOfLine
{
    /// <summary>The line of the first key; null where the key at hand is out of line itself.</summary>
    /// <param name="line">The key that reading stumbles over, in the file as stored.</param>
    public static YamlLine? Above(YamlLine line)
    {
        YamlLine second = line;
        while (KeyAbove(second, above => above.ContentColumn <= line.Indent) is { HasDash: false } above && above.Indent == line.Indent)
        {
            second = above;
        }

        if (KeyAbove(second, _ => true) is not { } first)
        {
            return null;
        }

        if (first.HasDash)
        {
            // "-  title: …" with a space too many.
            return first.ContentColumn > line.Indent && first.Indent + (first.DashCount * LevelOffer.Step) == line.Indent ? first : null;
        }

        bool isBelowName = KeyAbove(first, above => above.ContentColumn < first.Indent) is { } parent && parent.Value == parent.End && parent.ContentColumn + LevelOffer.Step == line.Indent;
        bool agrees = second.Start < line.Start || HasKeyBelow(line);
        return isBelowName && agrees ? first : null;
    }

    private static YamlLine? KeyAbove(YamlLine line, Func<YamlLine, bool> isMeant)
    {
        for (YamlLine above = line; above.Start > 0;)
        {
            above = YamlLine.Around(above.Text, above.Start - 1);
            if (above.HasKey && isMeant(above))
            {
                return above;
            }
        }

        return null;
    }

    // Another key stands in the same column.
    private static bool HasKeyBelow(YamlLine line)
    {
        for (int next = line.NextStart(); next < line.Text.Length;)
        {
            YamlLine below = YamlLine.At(line.Text, next);
            if (!below.IsBlank && below.Indent <= line.Indent)
            {
                return below is { HasKey: true, HasDash: false } && below.Indent == line.Indent;
            }

            next = below.NextStart();
        }

        return false;
    }
}
