using Herzblut.Benchmarks.Fuzzing;
using Herzblut.Templating.Tests.Conformance;

namespace Herzblut.Templating.Tests.Limits;

/// <summary>A few thousand broken templates; the benchmark project renders 200,000 (<c>-- fuzz</c>).</summary>
public class BrokenTemplateTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    public void Any_input_ends_with_output_or_a_diagnostic(int seed)
        => new TemplateFuzzer([.. CaseSet.AllTemplates().Select(File.ReadAllText)]).Run(3000, seed).ShouldBeNull();
}
