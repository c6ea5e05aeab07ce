using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Images;

/// <summary>Finds the picture that a wrong path probably meant.</summary>
internal static class ImageSuggestion
{
    /// <summary>
    /// In this order: a similar name in the same folder, the same name (case ignored) in any folder, a similar name in any
    /// folder; null where nothing is near. Paths are relative to the root.
    /// </summary>
    public static string? Nearest(string target, IReadOnlyCollection<SourceFile> files)
    {
        string[] images = [.. files.Select(file => file.Path).Where(IsImage).Order(StringComparer.Ordinal)];
        string name = RelativePath.NameOf(target);
        string folder = target[..^name.Length];
        string? neighbour = Suggestion.Nearest(name, images.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]));
        if (neighbour is not null)
        {
            return folder + neighbour;
        }

        // "picture" and "picture.jpg" for "picture.png"
        string stem = Path.GetFileNameWithoutExtension(name);
        return images.FirstOrDefault(path => path.StartsWith(folder, StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(path).Equals(stem, StringComparison.OrdinalIgnoreCase))
            ?? images.FirstOrDefault(path => RelativePath.NameOf(path).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (Suggestion.Nearest(name, images.Select(RelativePath.NameOf)) is { } similar ? images.First(path => RelativePath.NameOf(path) == similar) : null);
    }

    private static bool IsImage(string path)
        => Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".svg";
}
