using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Theming.Files;

/// <summary>One file of a theme, as the lookup order left it.</summary>
/// <param name="path">Below the theme's folder, with <c>/</c>: <c>layouts/chapter.sbn-html</c>.</param>
/// <param name="content">The bytes as stored.</param>
/// <param name="source">The file as a text; diagnostics name it as it lies below the root. Empty for pictures and fonts.</param>
internal sealed class ThemeFile(string path, ReadOnlyMemory<byte> content, SourceText source)
{
    private static readonly string[] TextExtensions = [".sbn-html", ".css", ".js", ".yml", ".svg"];

    /// <summary>Below the theme's folder, with <c>/</c>: <c>layouts/chapter.sbn-html</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The bytes as stored.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    /// <summary>The file as a text; diagnostics name it as it lies below the root. Empty for pictures and fonts.</summary>
    public SourceText Source { get; } = source;

    /// <summary>True for what the tool carries inside: its templates are checked by the tool's own tests.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Makes a file of its bytes.</summary>
    /// <param name="path">Below the theme's folder, with <c>/</c>.</param>
    /// <param name="origin">How diagnostics name it.</param>
    /// <param name="content">The bytes as stored.</param>
    /// <param name="isBuiltIn">See <see cref="IsBuiltIn"/>.</param>
    /// <param name="diagnostics">Takes mistakes of encoding.</param>
    internal static ThemeFile From(string path, string origin, byte[] content, bool isBuiltIn, DiagnosticBag diagnostics)
    {
        bool isText = TextExtensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal));
        SourceText source = isText ? TextReading.Decode(origin, content, diagnostics) : new SourceText(origin, "");
        return new ThemeFile(path, content, source) { IsBuiltIn = isBuiltIn };
    }
}
