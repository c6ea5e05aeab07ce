using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Fixing;

namespace Herzblut.Cli.Output;

/// <summary>Shows what was mended in a file, line by line, as developers' tools do: <c>-</c> before, <c>+</c> after.</summary>
internal static class FixDiff
{
    /// <summary>Writes the lines that differ. Mending keeps the number of lines.</summary>
    public static void Write(TextWriter writer, EditableText text)
    {
        var before = new SourceText(text.Path, text.Original);
        var after = new SourceText(text.Path, text.Text);
        writer.WriteLine($"--- {VisibleText.Of(text.Path)}");
        writer.WriteLine($"+++ {VisibleText.Of(text.Path)}");
        for (int line = 1; line <= before.LineCount; line++)
        {
            if (!before.Line(line).SequenceEqual(after.Line(line)))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"@@ -{line} +{line} @@"));
                writer.WriteLine("-" + Shown(before, line));
                writer.WriteLine("+" + Shown(after, line));
            }
        }
    }

    private static string Shown(SourceText text, int line) => VisibleText.WithoutCommands(VisibleText.OfLine(text.Line(line).ToString()));
}
