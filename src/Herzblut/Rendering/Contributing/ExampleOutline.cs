using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Contributing;

/// <summary>The empty example that a contributor starts from without script.</summary>
internal static class ExampleOutline
{
    /// <summary>A name for the new file.</summary>
    public static string FileName(ThemeStrings strings) => Slug.From(strings.Text("contribute.file_name")) + ".md";

    /// <summary>A valid example file whose texts wait to be replaced.</summary>
    public static string File(ThemeStrings strings)
        => $"---\ntitle: \"{strings.Text("contribute.title")}\"\neffect: \"{strings.Text("contribute.effect")}\"\nauthor: \"\"\n---\n\n{strings.Text("contribute.text")}\n";
}
