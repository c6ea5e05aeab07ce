using System.Text.RegularExpressions;
using Herzblut.Tests.Shared;

namespace Herzblut.Cli.Tests.Sites;

/// <summary>
/// Whole playbooks: <c>CASE/in/</c> is built as a user would, and compared with <c>CASE/out/</c> (of pages the
/// <c>main</c> part; assets and the search index are other tests' business) and <c>CASE/console.md</c>, what the
/// command printed. Adding a case needs no C#: write <c>in/</c>, run once with <c>UPDATE_SNAPSHOTS=1</c>, review.
/// </summary>
public sealed partial class SiteCaseTests
{
    private static readonly string CasesFolder = Path.Combine(Repository.Root, "tests", "Herzblut.Cli.Tests", "Sites");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(CasesFolder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_playbook_becomes_the_expected_site(string name)
    {
        string folder = Path.Combine(CasesFolder, name);
        using var shell = new TestEnvironment();
        CopyFolder(Path.Combine(folder, "in"), shell.Folder);
        shell.Variables["SOURCE_DATE_EPOCH"] = "1795305600"; // 2026-11-22

        int code = shell.Run("build", "--lang", "de");

        string site = Path.Combine(shell.Folder, "_site");
        SnapshotFolder.Match(Pages(site), Path.Combine(folder, "out"));
        SnapshotFolder.Match(
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["console.md"] = Console(shell, code) },
            folder,
            onlyThese: true);
    }

    // Time, size and folder differ from machine to machine.
    private static string Console(TestEnvironment shell, int code)
    {
        string text = shell.Error + shell.Out.Replace(shell.Folder, "ROOT", StringComparison.Ordinal).Replace('\\', '/');
        return $"```\n{Measured().Replace(text, "… in … s")}```\n\nExit code {code}\n";
    }

    private static SortedDictionary<string, string> Pages(string site)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(site))
        {
            return pages;
        }

        foreach (string file in Directory.GetFiles(site, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(site, file).Replace('\\', '/');
            if (!path.StartsWith("assets/", StringComparison.Ordinal)
                && !path.StartsWith("search/", StringComparison.Ordinal)
                && !path.EndsWith(".schema.json", StringComparison.Ordinal)
                && path is not "sw.js")
            {
                pages[path] = path.EndsWith(".html", StringComparison.Ordinal) ? MainOf(File.ReadAllText(file)) : File.ReadAllText(file);
            }
        }

        return pages;
    }

    private static string MainOf(string page)
    {
        int start = page.IndexOf("<main", StringComparison.Ordinal);
        int end = page.LastIndexOf("</main>", StringComparison.Ordinal);
        return start < 0 ? page : page[start..(end + "</main>".Length)] + "\n";
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"[0-9.,]+ [kM]B in [0-9.,]+ s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measured();
}
