using Herzblut.Diagnostics;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Makes a finding of what ended a render.</summary>
internal static class TemplateProblems
{
    private static Message IncludedHere { get; } = new("eingebunden von hier", "included from here");

    /// <summary>The finding, with the chain of includes as notes.</summary>
    /// <param name="exception">What the engine threw.</param>
    /// <param name="start">The template that the render began with.</param>
    /// <param name="includes">The includes that led there, from the inside out.</param>
    /// <param name="templates">Where the texts of the others are found.</param>
    public static Diagnostic Describe(ScriptRuntimeException exception, SourceText start, IEnumerable<ScriptSpan> includes, ITemplateSource templates)
    {
        if (exception is BrokenTemplateFault broken)
        {
            return broken.First;
        }

        SourceText source = SourceOf(exception.Span);
        // A template that includes itself has a hundred notes that say the same.
        IEnumerable<Note> chain = includes.Select(span => new Note(SourceOf(span), Place.Of(SourceOf(span), span), IncludedHere)).DistinctBy(note => (note.Source, note.Span));
        return RuntimeProblems.Of(exception).At(source, Place.Of(source, exception.Span)) with { Notes = [.. chain] };

        SourceText SourceOf(ScriptSpan span) => span.FileName is { } path ? templates.SourceOf(path) ?? start : start;
    }
}
