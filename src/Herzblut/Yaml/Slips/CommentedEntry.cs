namespace Herzblut.Yaml.Slips;

/// <summary>An entry that marks of a heading make a comment: <c># tips:</c>, <c>## title: Gute Stimmung</c>.</summary>
internal static class CommentedEntry
{
    /// <summary>The entry that follows hash signs at the margin, as a line of its own; null where none does.</summary>
    public static YamlLine? Behind(YamlLine line)
    {
        if (!line.IsComment || line.Indent > 0)
        {
            return null;
        }

        int length = line.Text.AsSpan(line.Start, line.End - line.Start).IndexOfAnyExcept("# \t");
        return length > 0 && YamlLine.At(line.Text, line.Start + length) is { HasKey: true, HasDash: false } entry ? entry : null;
    }
}
