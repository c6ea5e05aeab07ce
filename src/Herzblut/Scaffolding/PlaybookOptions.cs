using System.Collections.Immutable;

namespace Herzblut.Scaffolding;

/// <summary>What a new playbook shall be like. Null: not given.</summary>
internal sealed record PlaybookOptions
{
    /// <summary><c>de</c>, <c>en</c> or both; the first is the default.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Its name, any text.</summary>
    public string? Name { get; init; }

    /// <summary>Where the finished site will lie.</summary>
    public string? Url { get; init; }

    /// <summary>Mail address for contributions.</summary>
    public string? Contact { get; init; }

    /// <summary>Address of the repository of its sources.</summary>
    public string? Repository { get; init; }

    /// <summary>The GitHub repository that this program comes from (<c>owner/name</c>).</summary>
    public string? Program { get; init; }
}
