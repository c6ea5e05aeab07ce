namespace Herzblut.Tests.Loading;

public sealed class ContentCaseTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases", "content");

    public static TheoryData<string> Names => [.. Directory
        .EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_reported_at_its_place_with_its_cure_and_nothing_else(string name)
    {
        var result = ContentCase.Run(File.ReadAllText(Path.Combine(Root, name)));

        result.Actual.ShouldBe(result.Expected);
    }

    [Fact]
    public void The_playbook_that_cases_start_from_has_no_finding()
        => ContentSample.Of(ContentSample.Base()).Findings.ShouldBeEmpty();
}
