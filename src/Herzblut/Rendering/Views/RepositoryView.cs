using Herzblut.Configuration;

namespace Herzblut.Rendering.Views;

/// <summary>Where the sources live.</summary>
internal sealed class RepositoryView(RepositoryConfig repository) : View<RepositoryView>
{
    public static ViewShape<RepositoryView> Shape { get; } = ViewShape<RepositoryView>
        .Named("repository", "Where the playbook's sources live.")
        .Text("url", "Absolute, without a slash at its end.", view => view.Repository.Url)
        .Text("branch", "The branch that the site is built from.", view => view.Repository.Branch)
        .Text("kind", "`github` or `gitlab`.", view => view.Repository.Kind == RepositoryKind.GitLab ? "gitlab" : "github")
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<RepositoryView> Members => Shape;

    private RepositoryConfig Repository => repository;
}
