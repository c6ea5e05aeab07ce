using Herzblut.Configuration;
using Herzblut.Model;

namespace Herzblut.Rendering.Contributing;

/// <summary>Addresses of the repository's own editor, on GitHub and GitLab, on own hosts too.</summary>
internal static class RepositoryLinks
{
    /// <summary>The page for changing a file; null without a repository.</summary>
    public static string? Edit(RepositoryConfig? repository, Page page)
        => repository is null ? null : $"{Base(repository)}/edit/{Path(repository.Branch)}/{Path(page.Source.Path)}";

    /// <summary>
    /// The page for a new file, with <c>{folder}</c>, <c>{name}</c> and <c>{content}</c> where folder, name and text belong; null without a
    /// repository.
    /// </summary>
    public static string? NewFile(RepositoryConfig? repository)
    {
        if (repository is null)
        {
            return null;
        }

        string query = repository.Kind == RepositoryKind.GitLab ? "?file_name={name}&content={content}" : "?filename={name}&value={content}";
        return $"{Base(repository)}/new/{Path(repository.Branch)}/{{folder}}{query}";
    }

    private static string Base(RepositoryConfig repository) => repository.Kind == RepositoryKind.GitLab ? repository.Url + "/-" : repository.Url;

    private static string Path(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
