using Herzblut.Diagnostics;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>Turns places as the engine names them (both ends included, -1 for the end of the text) into spans of a source.</summary>
internal static class Place
{
    /// <summary>The span in a source; inside its text, whatever the engine says.</summary>
    public static SourceSpan Of(SourceText source, ScriptSpan span)
    {
        int length = source.Text.Length;
        int start = span.Start.Offset < 0 ? length : Math.Min(span.Start.Offset, length);
        int end = span.End.Offset < 0 ? length : Math.Min(span.End.Offset + 1, length);
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }
}
