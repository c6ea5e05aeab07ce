using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Theming.Files;

/// <summary>A setting as a <c>theme.yml</c> gives it.</summary>
/// <param name="Value">Text, whole number, decimal number or true/false.</param>
/// <param name="Source">The file.</param>
/// <param name="Name">Its name, without those around it.</param>
/// <param name="Written">The value in the file.</param>
internal sealed record ThemeSetting(object Value, SourceText Source, SourceSpan Name, YamlScalar Written);
