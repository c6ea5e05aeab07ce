using BenchmarkDotNet.Attributes;
using Herzblut.Templating.Output;

namespace Herzblut.Benchmarks.Templates;

/// <summary>What does a whole page cost, and reading its templates?</summary>
[MemoryDiagnoser]
#pragma warning disable CA1063, CA1816 // BenchmarkDotNet derives from the class; there is nothing else to release.
public class TemplateBenchmarks : IDisposable
{
    private readonly Utf8Output _output = new();
    private BenchmarkPage _page = null!; // set up before anything is measured

    /// <summary>Opens the page and compares its output.</summary>
    [GlobalSetup]
    public void Open() => _page = BenchmarkPage.Open();

    /// <summary>Gives the buffer back.</summary>
    [GlobalCleanup]
    public void Dispose() => _output.Dispose();

    /// <summary>A page with layout and partials, templates prepared.</summary>
    [Benchmark]
    public int RenderPage() => _page.Render(_output);

    /// <summary>Reading and preparing all its templates.</summary>
    [Benchmark]
    public int ParseTemplates() => _page.ParseAll();
}
