using System.Collections.Immutable;
using System.Reflection;
using Herzblut.Sources;

namespace Herzblut.Theming.Loading;

/// <summary>
/// The files that the library carries inside: the default theme as <c>themes/herzblut/…</c>, and the texts that every theme
/// inherits as <c>base/strings/…</c>.
/// </summary>
internal sealed class BuiltInFiles : ISourceTree
{
    private static readonly Assembly Library = typeof(BuiltInFiles).Assembly;
    private static readonly ImmutableArray<string> Names = [.. Library.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The themes among them.</summary>
    public static ImmutableArray<string> Themes { get; } = ["herzblut"];

    /// <summary>The one tree.</summary>
    public static BuiltInFiles Tree { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<SourceFile> FilesBelow(string folder)
        => [.. Names.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(name => new SourceFile(name, 0))];

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        using Stream? stream = Library.GetManifestResourceStream(path);
        if (stream is null)
        {
            return null;
        }

        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
