using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>The findings as a Markdown table, for the summary page of a GitHub job.</summary>
internal sealed class JobSummary(MessageLanguage language)
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
            table.Append(CultureInfo.InvariantCulture, $"| `{diagnostic.Source.Path}:{position.Line}` | {Cell(diagnostic.Message)} | {Cell(diagnostic.Hint)} |\n");
        }

        return table.ToString();
    }

    private string Cell(Message? message)
        => message is null ? "" : message.In(language).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private string Text(string german, string english) => new Message(german, english).In(language);
}
