using Herzblut.Diagnostics;

namespace Herzblut.Loading;

/// <summary>
/// Where a content file lies.
/// </summary>
/// <param name="File">Relative to the root, as stored.</param>
/// <param name="Language">The folder below <c>content/</c>.</param>
/// <param name="Path">Below the language folder, without <c>.md</c>, in Unicode form C.</param>
/// <param name="Kind">What kind of page lies there.</param>
internal sealed record ContentPath(string File, string Language, string Path, ContentKind Kind)
{
    /// <summary>The ending of content files.</summary>
    public const string Extension = ".md";

    /// <summary>The folder all content lies in.</summary>
    public const string Root = "content";

    /// <summary>The file name of a home page or part, without its ending.</summary>
    public const string Index = "index";

    /// <summary>The folder that holds the file, below the language folder: the part of a chapter, the chapter of an example.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>The last segment of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>True where the name is stored as it is compared: of several files that look alike this one goes before the others.</summary>
    public bool IsComposed => File.IsComposed();

    /// <summary>Takes the path of a file in a language folder apart; null where it is nested too deeply to be anything.</summary>
    public static ContentPath? From(string file)
    {
        string[] parts = file.Split('/');
        string path = string.Join('/', parts[2..]).Composed()[..^Extension.Length];
        bool isIndex = string.Equals(parts[^1], Index + Extension, StringComparison.Ordinal);
        ContentKind? kind = parts.Length switch
        {
            3 => isIndex ? ContentKind.Home : ContentKind.Plain,
            4 => isIndex ? ContentKind.Part : ContentKind.Chapter,
            5 => ContentKind.Example,
            _ => null,
        };
        return kind is { } known ? new ContentPath(file, parts[1], path, known) : null;
    }
}
