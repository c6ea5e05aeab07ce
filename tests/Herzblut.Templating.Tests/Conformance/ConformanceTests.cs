namespace Herzblut.Templating.Tests.Conformance;

/// <summary>
/// Runs the vectors below Cases/: what the original implementation does with a template. <c>scriban</c> holds test data
/// of the Scriban project, <c>theme</c> the founders' own, <c>own</c> what was found while building this engine.
/// </summary>
public class ConformanceTests
{
    public static TheoryData<string> Names(string set) => [.. CaseSet.Open(set).Names];

    [Theory]
    [MemberData(nameof(Names), "scriban")]
    public void Scriban_templates_render_as_with_the_original(string name) => Check("scriban", name);

    [Theory]
    [MemberData(nameof(Names), "theme")]
    public void Theme_templates_render_as_with_the_original(string name) => Check("theme", name);

    [Theory]
    [MemberData(nameof(Names), "own")]
    public void Own_templates_render_as_written_down(string name) => Check("own", name);

    private static void Check(string set, string name)
    {
        TemplateCase test = CaseSet.Open(set).Read(name);
        (string? output, string? position) = test.Render();
        if (!test.ExpectsError)
        {
            position.ShouldBeNull();
            output.ShouldBe(test.Expected);
        }
        else if (test.Positions is not ["*"])
        {
            position.ShouldNotBeNull();
            test.Positions.ShouldContain(position);
        }
        else
        {
            position.ShouldNotBeNull();
        }
    }
}
