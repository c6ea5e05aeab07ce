using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Outputs.Api;

/// <summary>The JSON Schemas of the files below <c>api/</c>, published beside those of the default language.</summary>
internal static class ApiSchemas
{
    private static readonly ImmutableArray<string> Names = ["chapters", "examples", "impuls", "questions", "situations"];

    /// <summary>Where the schema of a file lies.</summary>
    public static SiteAddress AddressOf(string name) => new($"api/{name}.schema.json");

    /// <summary>All schemas.</summary>
    public static IEnumerable<OutputFile> Create() => Names.Select(name => new OutputFile(AddressOf(name).Path, Read(name)));

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(ApiSchemas).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")
            ?? throw new InvalidOperationException($"The schema '{name}' is not part of the library.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
