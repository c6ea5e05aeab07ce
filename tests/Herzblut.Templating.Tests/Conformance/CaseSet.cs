using System.Runtime.CompilerServices;

namespace Herzblut.Templating.Tests.Conformance;

/// <summary>A folder of cases: <c>manifest.tsv</c> lists them, <c>NAME.out.txt</c> is what each has to give.</summary>
internal sealed class CaseSet
{
    private readonly Dictionary<string, string> _kinds;

    private CaseSet(string folder)
    {
        Folder = folder;
        _kinds = File.ReadLines(Path.Combine(folder, "manifest.tsv"))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => fields[2], StringComparer.Ordinal);
    }

    public string Folder { get; }

    public IEnumerable<string> Names => _kinds.Keys;

    public static CaseSet Open(string name) => new(Path.Combine(CasesFolder(), name));

    /// <summary>All templates of all sets, includes too.</summary>
    public static IEnumerable<string> AllTemplates()
        => Directory.EnumerateFiles(CasesFolder(), "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".out.txt", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("LICENSE", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public TemplateCase Read(string name) => TemplateCase.Read(this, name, _kinds[name] == "error");

    private static string CasesFolder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "Cases"));
}
