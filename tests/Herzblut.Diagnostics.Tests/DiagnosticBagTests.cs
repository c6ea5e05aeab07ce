namespace Herzblut.Diagnostics.Tests;

public class DiagnosticBagTests
{
    private static readonly SourceText File = new("a.md", "abc");

    [Fact]
    public void Of_each_cause_the_first_finding_stays()
    {
        var author = new DiagnosticBag();
        author.Add(Finding("A", Severity.Warning, new Cause("level", "a.md", 1)));
        var page = new DiagnosticBag();
        page.Add(Finding("B", Severity.Error, new Cause("level", "a.md", 1)));
        page.Add(Finding("C", Severity.Warning, new Cause("level", "a.md", 2)));
        page.Add(Finding("D", Severity.Warning, new Cause("level", "b.md", 1)));

        author.AddRange(page.ToImmutable());

        author.ToImmutable().Select(found => found.Code).ShouldBe(["A", "C", "D"]);
        author.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void Findings_without_a_cause_all_stay()
    {
        var bag = new DiagnosticBag();
        bag.AddRange([Finding("A", Severity.Warning, null), Finding("A", Severity.Warning, null)]);

        bag.Count.ShouldBe(2);
    }

    private static Diagnostic Finding(string code, Severity severity, Cause? cause)
        => new(code, severity, File, new SourceSpan(0, 0), new Message("", "")) { Cause = cause };
}
