using Herzblut.Diagnostics;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A way in from the home page as written, with the place of its title.</summary>
internal sealed record ShortcutText(string Title, Located<string>? Page, string? Search, SourceSpan Span);
