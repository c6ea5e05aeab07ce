using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Cli.Rendering;

/// <summary>Finds included templates below a folder, by name or by name with one of the usual extensions.</summary>
internal sealed class FolderLoader(string folder)
{
    private static readonly string[] Extensions = ["", ".sbn-html", ".sbn", ".html", ".txt"];

    private readonly ConfinedFolder _folder = new(folder);

    /// <summary>The template of a name; null where there is none that may be read.</summary>
    public SourceText? Load(string name)
    {
        foreach (string path in Extensions.Select(extension => name + extension))
        {
            using FileStream? stream = _folder.Open(path);
            if (stream is not null)
            {
                using var reader = new StreamReader(stream);
                return new SourceText(path, reader.ReadToEnd());
            }
        }

        return null;
    }
}
