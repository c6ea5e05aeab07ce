using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>Says which documents of word processors nothing links to: they may have been meant as texts.</summary>
internal static class UnlinkedDocuments
{
    private static readonly string[] Endings = [".docx", ".odt"];

    public static void Report(ContentIndex index, DiagnosticBag bag)
    {
        MediaFile[] documents = [.. index.Content.Media.Where(file => !NameOf(file.SourcePath).StartsWith('~') && Endings.Contains(Path.GetExtension(file.SourcePath), StringComparer.OrdinalIgnoreCase))];
        if (documents.Length == 0)
        {
            return;
        }

        // By name alone: a link that is wrong or that only a draft holds says what the file is for.
        HashSet<string> linked = new(
            index.Content.Pages.SelectMany(page => page.Texts).Concat(index.Content.Examples.SelectMany(example => example.Example.Texts)).SelectMany(text => text.Links).Select(link => NameOf(link.Path)),
            StringComparer.OrdinalIgnoreCase);
        foreach (MediaFile document in documents.Where(file => !linked.Contains(NameOf(file.SourcePath))))
        {
            bag.Add(LinkingDiagnostics.UnlinkedDocument(new SourceText(document.SourcePath, ""), Path.GetFileName(document.SourcePath)));
        }
    }

    private static string NameOf(string path) => RelativePath.NameOf(path).Composed();
}
