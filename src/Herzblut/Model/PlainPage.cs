using System.Diagnostics.CodeAnalysis;

namespace Herzblut.Model;

/// <summary>A page outside the book, such as sources or imprint (<c>content/&lt;lang&gt;/&lt;page&gt;.md</c>).</summary>
internal sealed record PlainPage : Page
{
    /// <summary>Makes it of what all pages have.</summary>
    [SetsRequiredMembers]
    internal PlainPage(PageBasics basics)
        : base(basics)
    {
    }

    /// <summary>Its place among the plain pages; null sorts last.</summary>
    public double? Order { get; init; }
}
