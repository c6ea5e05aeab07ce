using System.Collections.Immutable;

namespace Herzblut.Diagnostics.Tests;

public class FindingsLimitTests
{
    private static readonly Message Any = new("x", "x");

    [Fact]
    public void A_file_shows_a_hundred_findings_of_each_severity_and_counts_the_others()
    {
        ImmutableArray<Diagnostic> shown = FindingsLimit.Apply([.. Findings("a.md", Severity.Warning, 150), .. Findings("a.md", Severity.Error, 102)]);

        shown.Count(finding => finding.Code == "CNT1").ShouldBe(200);
        shown.Where(finding => finding.Code == "RPT1001").Select(finding => (finding.Severity, finding.Message.English, finding.Span.Start))
            .ShouldBe([(Severity.Warning, "From here on the file has 50 more findings.", 100), (Severity.Error, "From here on the file has 2 more findings.", 100)]);
    }

    [Fact]
    public void Many_files_with_few_findings_show_all()
    {
        ImmutableArray<Diagnostic> findings = [.. Enumerable.Range(0, 50).SelectMany(file => Findings($"{file}.md", Severity.Error, 100))];

        FindingsLimit.Apply(findings).ShouldBe(findings);
    }

    private static IEnumerable<Diagnostic> Findings(string path, Severity severity, int count)
    {
        var source = new SourceText(path, new string('x', 1000));
        return Enumerable.Range(0, count).Select(place => new Diagnostic("CNT1", severity, source, new SourceSpan(place, 1), Any));
    }
}
