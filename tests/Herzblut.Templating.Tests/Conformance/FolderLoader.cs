using Herzblut.Diagnostics;

namespace Herzblut.Templating.Tests.Conformance;

/// <summary>Includes from a folder of cases.</summary>
internal sealed class FolderLoader(string folder) : ITemplateLoader
{
    public SourceText? Load(string name)
    {
        string path = Path.Combine(folder, name + ".txt");
        return File.Exists(path) ? new SourceText(name, File.ReadAllText(path)) : null;
    }
}
