using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Loading;

/// <summary>Finds stories and chapters that lie beside <c>content/</c>, in the root or in a folder of it, where nobody reads them.</summary>
internal static class StrayTexts
{
    // The root and one folder below it: what lies deeper belongs to something else.
    private const int Depth = 2;

    private const int LongestText = 1 << 20;

    private const int FewestKeys = 2;

    // Templates and what is not ready are kept beside the content on purpose.
    private static readonly string[] OnPurpose = ["vorlage", "muster", "template", "archiv", "entw", "draft", "backup", "sicherung"];

    // Only what no other program knows: notes and blogs have authors, dates, tags and owners, too.
    private static readonly FrozenSet<string> OfExamples = Names(ContentSchema.Role, ContentSchema.Touchpoint, ContentSchema.Industry, ContentSchema.Effect, ContentSchema.Consent);

    private static readonly FrozenSet<string> OfChapters = Names(
        ContentSchema.Quote, ContentSchema.Message, ContentSchema.GuidingQuestions, ContentSchema.Tips, ContentSchema.PracticeExamples, ContentSchema.Workshop);

    /// <summary>One finding for each of them, in the order of their paths.</summary>
    public static ImmutableArray<Diagnostic> Find(ISourceTree tree, SiteConfig config, ChapterFolders chapters)
    {
        var found = new DiagnosticBag();
        SourceFile[] languages = [.. config.Languages.SelectMany(language => InLanguageFolder(tree, language.Value))];
        foreach (SourceFile file in languages)
        {
            found.Add(ContentDiagnostics.StrayPage(new SourceText(file.Path, ""), $"{ContentPath.Root}/{file.Path}"));
        }

        foreach (SourceFile file in tree.FilesBelow("", Depth).Where(file => MayBeText(file) && !languages.Contains(file)))
        {
            if (TextReading.Read(tree, file, new DiagnosticBag()) is { } source && EntriesOf(source) is { } entries)
            {
                Report(source, entries, chapters.NearestTo(config.DefaultLanguage, file.Path), found);
            }
        }

        return found.ToImmutable();
    }

    // "de/haltung/mut.md" beside "content/de/haltung/".
    private static IEnumerable<SourceFile> InLanguageFolder(ISourceTree tree, string language) => tree.FilesBelow(language)
        .Where(file => MayBeText(file) && tree.HasFilesBelow($"{ContentPath.Root}/{RelativePath.FolderOf(file.Path)}"));

    private static bool MayBeText(SourceFile file)
        => file is { Problem: SourceFileProblem.None, Length: < LongestText }
            && file.Path.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase)
            && !file.Path.StartsWith(ContentPath.Root + "/", StringComparison.Ordinal)
            && !file.Path.StartsWith('_')
            && !OnPurpose.Any(word => file.Path.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static YamlMapping? EntriesOf(SourceText source)
    {
        var unread = new DiagnosticBag();
        return source.Text.StartsWith("---", StringComparison.Ordinal) && FrontMatterReader.Split(source, ContentSchema.Chapter.AllNames, unread).Header is { } header
            ? YamlReader.Read(source, header, ContentSchema.Chapter.AllNames, unread)
            : null;
    }

    private static void Report(SourceText source, YamlMapping entries, string? folder, DiagnosticBag bag)
    {
        if (folder is null)
        {
            return;
        }

        string name = Path.GetFileName(source.Path);
        if (entries.Entries.Count(entry => OfExamples.Contains(entry.Key.Value)) >= FewestKeys)
        {
            bag.Add(ContentDiagnostics.StrayExample(source, folder + name));
        }
        else if (entries.Entries.Count(entry => OfChapters.Contains(entry.Key.Value)) >= FewestKeys)
        {
            bag.Add(ContentDiagnostics.StrayChapter(source, $"{RelativePath.FolderOf(folder.TrimEnd('/'))}/{name}"));
        }
    }

    private static FrozenSet<string> Names(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
