using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>An address in a file of the site.</summary>
/// <param name="Address">As it stands, character references resolved.</param>
/// <param name="Kind">What a browser does with it.</param>
/// <param name="Span">The tag or the address in the file.</param>
internal readonly record struct FoundLink(string Address, FoundLinkKind Kind, SourceSpan Span);
