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
}
