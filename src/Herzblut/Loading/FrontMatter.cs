using Herzblut.Diagnostics;

namespace Herzblut.Loading;

/// <summary>
/// The two halves of a content file.
/// </summary>
/// <param name="Header">The lines between the two <c>---</c>; null where there are none, which was reported.</param>
/// <param name="Body">What stands below.</param>
internal readonly record struct FrontMatter(SourceSpan? Header, SourceSpan Body);
