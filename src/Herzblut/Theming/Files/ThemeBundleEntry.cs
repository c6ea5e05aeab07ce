using Herzblut.Diagnostics;

namespace Herzblut.Theming.Files;

/// <summary>A file below <c>assets/</c>, or a pattern: <c>*</c> stands for any name inside one folder, <c>**</c> for any folders.</summary>
internal sealed record ThemeBundleEntry(string Pattern, SourceSpan Span)
{
    /// <summary>True where the entry may stand for several files, or for none.</summary>
    public bool IsPattern => Pattern.Contains('*', StringComparison.Ordinal);
}
