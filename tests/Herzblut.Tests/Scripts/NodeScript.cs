using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Herzblut.Search;

namespace Herzblut.Tests.Scripts;

/// <summary>Runs scripts of the theme in Node, as a browser would run them. Tests that need it are skipped where there is none, with <see cref="Missing"/>.</summary>
internal static class NodeScript
{
    private const string Missing =
        "Node was not found on this machine, so the theme's scripts were not run. Install it from https://nodejs.org or with the system's packages.";

    /// <summary>The scripts of a folder of the theme, in the order in which a bundle has them.</summary>
    /// <param name="folder">Below the theme, with a slash at its end.</param>
    public static string SourceOf(string folder)
    {
        var source = new StringBuilder();
        System.Reflection.Assembly library = typeof(SearchIndexer).Assembly;
        string place = "themes/herzblut/" + folder;
        foreach (string name in library.GetManifestResourceNames().Where(name => name.StartsWith(place, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(library.GetManifestResourceStream(name)!); // it was listed
            source.Append(reader.ReadToEnd()).Append('\n');
        }

        return source.ToString();
    }

    /// <summary>What an expression gives for each <c>input</c> after a program has run.</summary>
    public static IReadOnlyList<T> Run<T>(string program, string expression, IEnumerable<JsonNode?> inputs)
    {
        string work = Directory.CreateTempSubdirectory("herzblut-script-").FullName;
        try
        {
            var list = new JsonArray([.. inputs]);
            File.WriteAllText(
                Path.Combine(work, "run.js"),
                $"\"use strict\";\nglobalThis.self = globalThis;\n{program}\nconsole.log(JSON.stringify({list.ToJsonString()}.map(input => {expression})));\n");
            using Process? node = Start(work);
            Skip.If(node is null, Missing);
            Task<string> problems = node.StandardError.ReadToEndAsync();
            string output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            node.ExitCode.ShouldBe(0, problems.GetAwaiter().GetResult());
            return JsonSerializer.Deserialize<T[]>(output, JsonSerializerOptions.Web)!;
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
}
