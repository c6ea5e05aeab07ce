using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>The findings as a Markdown table, for the summary page of a GitHub job.</summary>
internal sealed partial class JobSummary(MessageLanguage language)
{
    /// <summary>The table, or a sentence where there is nothing to report.</summary>
    public string Of(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return Text("Das Playbook ist in Ordnung.", "The playbook is fine.") + "\n";
        }

        var table = new StringBuilder();
        table.Append(Text("| Stelle | Was | Abhilfe |", "| Place | What | Cure |")).Append("\n| --- | --- | --- |\n");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            LinePosition position = diagnostic.Source.CharacterPositionOf(diagnostic.Span.Start);
            table.Append(CultureInfo.InvariantCulture, $"| `{VisibleText.Of(diagnostic.Source.Path).Replace('`', '\'')}:{position.Line}` | {Cell(diagnostic.Message)} | {Cell(diagnostic.Hint)} |\n");
        }

        return table.ToString();
    }

    // Words of authors stay words: no links, no pictures, no further columns.
    private string Cell(Message? message)
        => message is null ? "" : Markup().Replace(VisibleText.Of(message.In(language)), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|~]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    private string Text(string german, string english) => new Message(german, english).In(language);
}
