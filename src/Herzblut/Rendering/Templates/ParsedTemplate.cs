using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>A template that was read; shared by all pages and threads, so nothing may change it.</summary>
/// <param name="Source">Where it was read from; its path is the file name of all its spans.</param>
/// <param name="Page">What to run; of use only without diagnostics.</param>
/// <param name="Diagnostics">The mistakes in its text.</param>
internal sealed record ParsedTemplate(SourceText Source, ScriptPage Page, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The same without the engine; null where that has to run it.</summary>
    public QuickTemplate? Quick { get; init; }

    /// <summary>Reads a template; mistakes are in its diagnostics.</summary>
    public static ParsedTemplate Parse(SourceText source) => Parse(source, SyntaxProblems.Of);

    /// <summary>Reads a template that has to close each of its <c>{{</c>.</summary>
    public static ParsedTemplate ParseWhole(SourceText source) => Parse(source, SyntaxProblems.OfWhole);

    private static ParsedTemplate Parse(SourceText source, Func<SourceText, Template, ImmutableArray<Diagnostic>> judge)
    {
        Template template = Template.Parse(source.Text, source.Path);
        return new ParsedTemplate(source, template.Page ?? new ScriptPage(), judge(source, template));
    }
}
