using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Assets;

/// <summary>Finds module syntax in a script that is joined with others, where it would stop the whole bundle.</summary>
internal static class ScriptCheck
{
    private static readonly ImmutableArray<string> Words = ["import", "export"];

    /// <summary>Reports the first line that begins with a static <c>import</c> or an <c>export</c>.</summary>
    public static void Report(SourceText source, DiagnosticBag diagnostics)
    {
        SourceSpan? first = Words.Select(word => FindStatement(source.Text, word)).Where(found => found is not null).MinBy(found => found!.Value.Start); // those that are there
        if (first is { } span)
        {
            diagnostics.Add(ThemeDiagnostics.ScriptIsModule(source, span));
        }
    }

    // Statements start their line; "import(…)" is a call and "exports" a name.
    private static SourceSpan? FindStatement(string text, string word)
    {
        for (int at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            int end = at + word.Length;
            if ((at == 0 || text[at - 1] is '\r' or '\n') && end < text.Length && text[end] is ' ' or '{' or '"' or '\'' or '*')
            {
                return SourceSpan.FromBounds(at, end);
            }
        }

        return null;
    }
}
