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

    // Programs come as lines of JSON, each the body of a function.
    private const string Loop =
        """
        require("node:readline").createInterface({ input: process.stdin }).on("line", line => {
          let answer;
          try {
            answer = { output: new Function("self", JSON.parse(line))({}) };
          } catch (error) {
            answer = { problem: error.stack };
          }
          console.log(JSON.stringify(answer));
        });
        """;

    // One for all tests: its start takes longer than most of what they ask.
    private static readonly Lazy<Process?> Node = new(Start);
    private static readonly Lock Turn = new();

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

    /// <summary>What an expression gives for each <c>input</c> after a program has run, which has a <c>self</c> of its own.</summary>
    public static IReadOnlyList<T> Run<T>(string program, string expression, IEnumerable<JsonNode?> inputs)
    {
        Skip.If(Node.Value is null, Missing);
        var list = new JsonArray([.. inputs]);
        string source = $"\"use strict\";\n{program}\nreturn JSON.stringify({list.ToJsonString()}.map(input => {expression}));\n";
        Answer answer = Ask(Node.Value!, source); // skipped above without one
        answer.Problem.ShouldBeNull();
        return JsonSerializer.Deserialize<T[]>(answer.Output!, JsonSerializerOptions.Web)!;
    }

    private static Answer Ask(Process node, string source)
    {
        lock (Turn)
        {
            node.StandardInput.WriteLine(JsonSerializer.Serialize(source));
            node.StandardInput.Flush();
            string line = node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Node has ended.");
            return JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!; // the loop writes nothing else
        }
    }

    // It ends when the tests do: nothing more can be read then.
    private static Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["-e", Loop])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // One of the two is there.
    private sealed record Answer(string? Output, string? Problem);
}
