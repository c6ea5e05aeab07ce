using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>CNT5007: parts whose page is missing.</summary>
internal static class PartDiagnostics
{
    /// <summary>CNT5007, too: a file that seems to be the page of a part and has another name.</summary>
    public static Diagnostic IndexMisnamed(SourceText source, string file) => new(
        "CNT5007",
        Severity.Error,
        source,
        new SourceSpan(0, 0),
        new($"Das ist wohl die Seite eines Teils; sie muss aber {file} heißen.", $"This seems to be the page of a part; it has to be called {file}, though."),
        new($"Verschieben Sie {source.Path} nach {file} (oder benennen Sie die Datei so um).", $"Move {source.Path} to {file} (or rename it so)."))
    {
        Cause = ContentDiagnostics.InWrongFolder(source.Path),
        Covers = LinkingDiagnostics.MissingPage(file),
    };

    /// <param name="source">The first file of the part.</param>
    /// <param name="file">The page that is missing.</param>
    /// <param name="part">The folder of another spelling that has a page; null where there is none.</param>
    public static Diagnostic PartWithoutIndex(SourceText source, string file, string? part) => new(
        "CNT5007",
        Severity.Error,
        source,
        new SourceSpan(0, 0),
        new($"Der Teil, zu dem die Datei gehört, hat keine Seite: {file} fehlt.", $"The part that the file belongs to has no page: {file} is missing."),
        part is null
            ? new(
                $"Legen Sie {file} an: „---“, „title: …“, „order: …“, „---“ und darunter eine Einleitung. Liegt die Datei im falschen Ordner, verschieben Sie sie.",
                $"Create {file}: '---', 'title: …', 'order: …', '---' and an introduction below. If the file lies in the wrong folder, move it.")
            : new(
                $"Der Teil liegt in einem Ordner, der anders geschrieben ist: Verschieben Sie die Datei nach {part}/.",
                $"The part lies in a folder that is spelt differently: move the file to {part}/."))
    {
        Cause = ContentDiagnostics.InWrongFolder(source.Path),
        Covers = LinkingDiagnostics.MissingPage(file),
    };
}
