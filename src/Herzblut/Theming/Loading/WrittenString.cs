using Herzblut.Diagnostics;
using Herzblut.Theming.Strings;

namespace Herzblut.Theming.Loading;

/// <summary>A text of a theme and where it is written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Its file.</param>
/// <param name="Span">The text in the file; of one in several forms the name of the first.</param>
internal sealed record WrittenString(ThemeString Text, SourceText Source, SourceSpan Span);
