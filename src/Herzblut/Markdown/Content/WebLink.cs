using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Content;

/// <summary>A link to the web, as the author wrote it.</summary>
/// <param name="Address">With its scheme.</param>
/// <param name="Span">The address in the file as stored.</param>
internal sealed record WebLink(string Address, SourceSpan Span)
{
    /// <summary>The kind of <see cref="Cause"/> that findings have about an address of the own site that an author wrote in full.</summary>
    public const string OwnSite = "address of the own site";

    /// <summary>What findings about the same address of the own site share.</summary>
    public static Cause CauseOf(string address) => new(OwnSite, address);
}
