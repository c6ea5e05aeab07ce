using Herzblut.Diagnostics;

namespace Herzblut.Cli.Rendering;

/// <summary>Finds included templates below a folder, by name or by name with one of the usual extensions.</summary>
internal sealed class FolderLoader(string folder)
{
    private static readonly string[] Extensions = ["", ".sbn-html", ".sbn", ".html", ".txt"];

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>The template of a name; null where there is none.</summary>
    public SourceText? Load(string name)
    {
        foreach (string extension in Extensions)
        {
            string path = Path.GetFullPath(Path.Combine(_folder, name + extension));
            bool isInside = path.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (isInside && File.Exists(path))
            {
                return new SourceText(name + extension, InputFiles.ReadText(path));
            }
        }

        return null;
    }
}
