using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Theming.Strings;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Theming.Loading;

/// <summary>A text of a theme and where it is written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Its file.</param>
/// <param name="Span">The text in the file; of one in several forms the name of the first.</param>
/// <param name="Names">The names that lead to it, from the outermost on; items of a list have none.</param>
internal sealed record WrittenString(ThemeString Text, SourceText Source, SourceSpan Span, ImmutableArray<YamlScalar> Names)
{
    /// <summary>The name that has to change for a key to become another one.</summary>
    public SourceSpan NameBeside(string key, string? nearest)
    {
        string[] parts = key.Split('.');
        string[] others = nearest?.Split('.') ?? parts;
        int at = nearest is null || Names.Length != parts.Length ? -1 : Enumerable.Range(0, parts.Length).FirstOrDefault(i => i >= others.Length || parts[i] != others[i], -1);
        return at >= 0 ? Names[at].Span : Names.Length > 0 ? Names[^1].Span : Span;
    }
}
