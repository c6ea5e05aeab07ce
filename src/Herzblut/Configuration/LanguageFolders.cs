using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Sources;

namespace Herzblut.Configuration;

/// <summary>Languages of <c>site.yml</c> that have no folder below <c>content/</c>, and the folders that were meant for them.</summary>
internal static class LanguageFolders
{
    private const string Content = "content";

    private static readonly string[] MisnamedContent = ["Content", "CONTENT", "contents", "Contents", "inhalt", "Inhalt", "inhalte", "Inhalte", "texte", "Texte", "content/content", "src/content"];

    /// <summary>
    /// What to say where a language has no folder. That the folder of all texts has another name is one slip, not one per language.
    /// </summary>
    public static Diagnostic Missing(ISourceTree tree, SourceText source, Located<string> language, bool isDefault)
    {
        if (Array.Find(MisnamedContent, folder => tree.HasFilesBelow($"{folder}/{language.Value}")) is { } misnamed)
        {
            return ConfigDiagnostics.ContentMisnamed(source, language.Span, misnamed) with { Cause = new Cause("content folder", source.Path) };
        }

        string? other = OtherSpelling(tree, language.Value);
        return other is null ? ConfigDiagnostics.NoLanguageFolder(source, language.Span, language.Value, isDefault)
            : MeantBy(tree, language.Value) is { } code ? ConfigDiagnostics.LanguageOfOtherFolder(source, language.Span, language.Value, code)
            : ConfigDiagnostics.FolderOfOtherName(source, language.Span, language.Value, other) with { Cause = OutsideLanguages(other) };
    }

    /// <summary>The language whose folder is there where another spelling of it is asked for (<c>de</c> for <c>de-DE</c>); null where there is none.</summary>
    public static string? MeantBy(ISourceTree tree, string language)
        => OtherSpelling(tree, language) is { } folder && Formats.IsLanguage(folder) ? folder : null;

    /// <summary>Shared by all findings about a folder of <c>content/</c> that belongs to no language.</summary>
    public static Cause OutsideLanguages(string folder) => new("no language's folder", folder);

    // "DE" and "deutsch" for "de", "de" for "de-DE".
    private static string? OtherSpelling(ISourceTree tree, string language) => tree.FilesBelow(Content)
        .Select(file => file.Path.Split('/'))
        .Where(parts => parts.Length > 2 && !string.Equals(parts[1], language, StringComparison.Ordinal))
        .Select(parts => parts[1])
        .FirstOrDefault(folder => string.Equals(CodeIn(folder), CodeIn(language), StringComparison.Ordinal));

    private static string CodeIn(string name)
    {
        string code = name.ToLowerInvariant().Split('-', '_')[0];
        return LanguageCodes.Of(code) ?? code;
    }
}
