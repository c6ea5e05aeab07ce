using System.Globalization;

namespace Herzblut.Benchmarks.Building;

/// <summary>What a run of the scenario is about.</summary>
/// <param name="Program">A published <c>herzblut</c>.</param>
/// <param name="Sizes">Numbers of chapters.</param>
/// <param name="Folder">Where everything lies meanwhile; a file system in memory tells programs apart, a disk measures itself.</param>
internal sealed record BuildScenarioOptions(string Program, int[] Sizes, string Folder)
{
    /// <summary>Reads <c>PROGRAM [--sizes 100,1000] [--folder DIR]</c>; null where it says something else.</summary>
    public static BuildScenarioOptions? Read(string[] arguments)
    {
        if (arguments is not [{ } program, .. string[] rest])
        {
            return null;
        }

        var options = new BuildScenarioOptions(Path.GetFullPath(program), [100, 1000], Path.GetTempPath());
        for (int i = 0; i + 1 < rest.Length; i += 2)
        {
            options = rest[i] switch
            {
                "--sizes" => options with { Sizes = [.. rest[i + 1].Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))] },
                "--folder" => options with { Folder = Path.GetFullPath(rest[i + 1]) },
                _ => throw new ArgumentException($"'{rest[i]}' is neither --sizes nor --folder.", nameof(arguments)),
            };
        }

        return options;
    }
}
