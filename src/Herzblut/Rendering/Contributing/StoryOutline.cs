using Herzblut.Addresses;
using Herzblut.Schemas.Keys;
using Herzblut.Theming.Strings;
using Herzblut.Yaml;

namespace Herzblut.Rendering.Contributing;

/// <summary>What a contributor starts from without script: the questions of the form, as a letter and as a file.</summary>
internal static class StoryOutline
{
    /// <summary>A name for the new file, without its ending.</summary>
    public static string FileName(ThemeStrings strings) => Slug.From(strings.Text("contribute.file_name"));

    /// <summary>The questions, each with room for an answer.</summary>
    public static string Text(ThemeStrings strings)
        => string.Concat(StoryFields.Asked.Append(StoryFields.Chapter).Select(key => $"{strings.Text($"contribute.{key}.label")}\n{strings.Text($"contribute.{key}.hint")}\n\n\n")).TrimEnd('\n') + "\n";

    /// <summary>A valid example file whose texts wait to be replaced.</summary>
    public static string File(ThemeStrings strings)
        => new FrontMatterWriter()
            .Add(ContentSchema.Title, strings.Text("contribute.title.hint"))
            .Add(ContentSchema.Effect, strings.Text("contribute.effect.hint"))
            .Finish(strings.Text("contribute.text.hint"));
}
