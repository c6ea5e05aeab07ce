using Herzblut.Diagnostics;
using Herzblut.Theming.Files;

namespace Herzblut.Theming.Assets;

/// <summary>Finds module syntax in a script that is joined with others, where it would stop the whole bundle.</summary>
internal static class ScriptCheck
{
    /// <summary>Reports the first line that begins with a static <c>import</c> or an <c>export</c>.</summary>
    public static void Report(SourceText source, DiagnosticBag diagnostics)
    {
        for (int line = 1; line <= source.LineCount; line++)
        {
            ReadOnlySpan<char> text = source.Line(line);
            int length = ModuleWordLength(text);
            if (length > 0)
            {
                diagnostics.Add(ThemeDiagnostics.ScriptIsModule(source, new SourceSpan(source.StartOfLine(line), length)));
                return;
            }
        }
    }

    // Statements start their line; "import(…)" is a call and "exports" a name.
    private static int ModuleWordLength(ReadOnlySpan<char> line)
    {
        foreach (string word in (ReadOnlySpan<string>)["import", "export"])
        {
            if (line.StartsWith(word) && line.Length > word.Length && line[word.Length] is ' ' or '{' or '"' or '\'' or '*')
            {
                return word.Length;
            }
        }

        return 0;
    }
}
