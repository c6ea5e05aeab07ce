using Herzblut.Configuration;
using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Contributing;

/// <summary>Addresses of the repository's own editor, on GitHub and GitLab, on own hosts too.</summary>
internal static class RepositoryLinks
{
    /// <summary>The page for changing a file; null without a repository.</summary>
    public static string? Edit(RepositoryConfig? repository, Page page)
        => repository is null ? null : $"{Base(repository)}/edit/{Path(repository.Branch)}/{Path(page.Source.Path)}";

    /// <summary>The page for a new example, with an outline filled in; null without a repository.</summary>
    public static string? NewExample(RepositoryConfig? repository, Chapter chapter, ThemeStrings strings)
    {
        if (repository is null)
        {
            return null;
        }

        bool isGitLab = repository.Kind == RepositoryKind.GitLab;
        string name = isGitLab ? "file_name" : "filename";
        string value = isGitLab ? "content" : "value";
        return $"{Base(repository)}/new/{Path(repository.Branch)}/{Path(chapter.ExampleFolder)}"
            + $"?{name}={Uri.EscapeDataString(ExampleOutline.FileName(strings))}&{value}={Uri.EscapeDataString(ExampleOutline.File(strings))}";
    }

    private static string Base(RepositoryConfig repository) => repository.Kind == RepositoryKind.GitLab ? repository.Url + "/-" : repository.Url;

    private static string Path(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
