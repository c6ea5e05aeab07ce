using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Herzblut.Model;

/// <summary>The first page of a language edition (<c>content/&lt;lang&gt;/index.md</c>).</summary>
internal sealed record HomePage : Page
{
    /// <summary>Makes it of what all pages have.</summary>
    [SetsRequiredMembers]
    internal HomePage(PageBasics basics)
        : base(basics)
    {
    }

    /// <summary>Ways in, in the order given; empty where not given.</summary>
    public ImmutableArray<Shortcut> Shortcuts { get; init; } = [];
}
