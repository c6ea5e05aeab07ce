using Herzblut.Addresses;
using Herzblut.Schemas.Keys;
using Herzblut.Theming.Strings;
using Herzblut.Yaml;

namespace Herzblut.Rendering.Contributing;

/// <summary>The empty example that a contributor starts from without script.</summary>
internal static class ExampleOutline
{
    /// <summary>A name for the new file.</summary>
    public static string FileName(ThemeStrings strings) => Slug.From(strings.Text("contribute.file_name")) + ".md";

    /// <summary>A valid example file whose texts wait to be replaced.</summary>
    public static string File(ThemeStrings strings)
        => new FrontMatterWriter()
            .Add(ContentSchema.Title, strings.Text("contribute.title"))
            .Add(ContentSchema.Effect, strings.Text("contribute.effect"))
            .Add(ContentSchema.Author, "")
            .Finish(strings.Text("contribute.text"));
}
