using Herzblut.Diagnostics;

namespace Herzblut.Theming.Files;

/// <summary>A script that a theme puts inside its pages.</summary>
/// <param name="Path">Below <c>assets/</c>: <c>js/bootstrap.js</c>.</param>
/// <param name="Source">The <c>theme.yml</c> that declares it.</param>
/// <param name="Span">Its place there.</param>
internal sealed record ThemeInline(string Path, SourceText Source, SourceSpan Span);
