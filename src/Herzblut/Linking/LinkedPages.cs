using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Pages and the examples that have files of their own, each found by the path of its file.</summary>
internal sealed class LinkedPages
{
    private readonly Dictionary<string, LinkedPage> _pages;
    private readonly Dictionary<string, LinkedExample> _examples;

    private LinkedPages(Dictionary<string, LinkedPage> pages, Dictionary<string, LinkedExample> examples)
    {
        _pages = pages;
        _examples = examples;
    }

    /// <summary>Makes pages and examples findable.</summary>
    public static LinkedPages Of(ImmutableArray<LinkedPage> pages, ImmutableArray<LinkedExample> examples) => new(
        pages.ToDictionary(page => page.File.Path.File, StringComparer.Ordinal),
        examples.ToDictionary(example => example.File.Path.File, StringComparer.Ordinal));

    /// <summary>What a file became.</summary>
    public LinkedPage Of(PageFile page) => At(page.Path.File);

    /// <summary>What a published example's file became.</summary>
    public LinkedExample Of(ExampleFile example) => _examples[example.Path.File];

    /// <summary>The page of a file, by its path as stored; null where it became none.</summary>
    public LinkedPage? Find(string file) => _pages.GetValueOrDefault(file);

    /// <summary>The page of a file, by its path as stored.</summary>
    public LinkedPage At(string file) => _pages[file];
}
