using System.Text;
using Herzblut.Diagnostics;

namespace Herzblut.Theming;

/// <summary>One file of a theme, as the lookup order left it.</summary>
/// <param name="path">Below the theme's folder, with <c>/</c>: <c>layouts/chapter.sbn-html</c>.</param>
/// <param name="origin">How diagnostics name it: <c>themes/herzblut/layouts/chapter.sbn-html</c>.</param>
/// <param name="content">The bytes as stored.</param>
public sealed class ThemeFile(string path, string origin, ReadOnlyMemory<byte> content)
{
    private SourceText? _source;

    /// <summary>Below the theme's folder, with <c>/</c>: <c>layouts/chapter.sbn-html</c>.</summary>
    public string Path { get; } = path;

    /// <summary>How diagnostics name it: <c>themes/herzblut/layouts/chapter.sbn-html</c>.</summary>
    public string Origin { get; } = origin;

    /// <summary>The bytes as stored.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    /// <summary>The file read as UTF-8, without byte order mark.</summary>
    public SourceText Source => _source ??= new SourceText(Origin, Decode(Content.Span));

    private static string Decode(ReadOnlySpan<byte> content)
        => Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content);
}
