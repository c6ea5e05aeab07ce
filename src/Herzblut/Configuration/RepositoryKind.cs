namespace Herzblut.Configuration;

/// <summary>Products whose address of the new-file page is known.</summary>
internal enum RepositoryKind
{
    /// <summary>GitHub, also on an own host.</summary>
    GitHub,

    /// <summary>GitLab, also on an own host.</summary>
    GitLab,
}
