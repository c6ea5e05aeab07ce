using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Scaffolding;

/// <summary>Tells before a file is written whether the playbook takes it.</summary>
internal static class NewFileCheck
{
    /// <summary>The errors that the playbook gets by a new file: in it, or with others because of it (two pages with one address).</summary>
    public static ImmutableArray<Diagnostic> Errors(ISourceTree tree, NewFile file, BuildOptions options)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [file.Path] = Encoding.UTF8.GetBytes(file.Text) };
        // What is a draft today shall be taken tomorrow.
        BuildOptions whole = options with { IncludesDrafts = true };
        HashSet<string> before = [.. Of(tree, whole).Select(Identity)];
        return [.. Of(new EditedTree(tree, files), whole).Where(found => found.Severity == Severity.Error && !before.Contains(Identity(found)))];
    }

    private static ImmutableArray<Diagnostic> Of(ISourceTree tree, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        return PreparedSite.Read(tree, options, bag) is { } site ? site.Diagnostics : bag.ToImmutable();
    }

    private static string Identity(Diagnostic found) => $"{found.Code} {found.Source.Path} {found.Message.English}";
}
