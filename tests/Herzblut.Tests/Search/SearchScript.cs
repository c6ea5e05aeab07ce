using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Herzblut.Markup;
using Herzblut.Search;

namespace Herzblut.Tests.Search;

/// <summary>Runs the theme's own search script in Node, as a browser would run it. Tests that need it are skipped where there is none, with <see cref="Missing"/>.</summary>
internal static class SearchScript
{
    private const string Missing =
        "Node was not found on this machine, so the search script was not run. Install it from https://nodejs.org or with the system's packages.";

    private const string Folder = "themes/herzblut/assets/js/search/engine/";

    /// <summary>
    /// What an expression gives for each input; <c>input</c> is the input, <c>ask(query)</c> the paths of the pages found in order.
    /// </summary>
    public static IReadOnlyList<T> Run<T>(IEnumerable<OutputFile> index, string expression, IEnumerable<string> inputs)
    {
        string work = Directory.CreateTempSubdirectory("herzblut-search-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(work, "run.js"), Program(index, expression, inputs));
            using Process? node = Start(work);
            Skip.If(node is null, Missing);
            Task<string> problems = node.StandardError.ReadToEndAsync();
            string output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            node.ExitCode.ShouldBe(0, problems.GetAwaiter().GetResult());
            return JsonSerializer.Deserialize<T[]>(output)!;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static Process? Start(string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", "run.js")
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The index's files hand over to herzblutSearch, as in the browser.
    private static string Program(IEnumerable<OutputFile> index, string expression, IEnumerable<string> inputs)
    {
        var program = new StringBuilder("\"use strict\";\nglobalThis.self = globalThis;\n");
        System.Reflection.Assembly library = typeof(SearchIndexer).Assembly;
        foreach (string name in library.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(library.GetManifestResourceStream(name)!);
            program.Append(reader.ReadToEnd()).Append('\n');
        }

        foreach (OutputFile file in index)
        {
            program.Append(Encoding.UTF8.GetString(file.Content.Span));
        }

        var list = new JsonArray([.. inputs.Select(input => (JsonNode)input)]);
        return program.Append(CultureInfo.InvariantCulture, $$"""
            const [main, ...others] = self.herzblutSearch || [];
            const index = main && new SearchIndex(main);
            for (const file of others) { index.add(file); }
            const search = index && new Search(index);
            const ask = query => search.ask(query, () => true).pages.map(found => found.page.path);
            console.log(JSON.stringify({{list.ToJsonString()}}.map(input => {{expression}})));
            """).ToString();
    }
}
