using System.Collections.Immutable;
using Herzblut.Assembling;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Images;
using Herzblut.Linking;
using Herzblut.Loading;
using Herzblut.Model;
using Herzblut.Sources;

namespace Herzblut.Tests.Loading;

/// <summary>A playbook in memory, read and assembled on 1 November 2026.</summary>
internal sealed class ContentSample
{
    private static readonly string[] Themes = ["herzblut"];

    private ContentSample(Playbook playbook, ImmutableArray<Diagnostic> diagnostics)
    {
        Playbook = playbook;
        Diagnostics = diagnostics;
    }

    public Playbook Playbook { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public LanguageEdition German => Playbook.Editions[0];

    public LanguageEdition English => Playbook.Editions[1];

    /// <summary>What diagnostics complain about: code and underlined text.</summary>
    public IEnumerable<string> Findings => Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Source.TextOf(diagnostic.Span)}".TrimEnd());

    /// <summary>The small playbook that cases start from (<c>Cases/base</c>).</summary>
    public static MemoryTree Base()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "Cases", "base");
        var tree = new MemoryTree();
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            tree.Add(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return tree;
    }

    public static ContentSample Of(ISourceTree tree, bool drafts = false)
    {
        var bag = new DiagnosticBag();
        SiteConfig config = SiteConfigReader.Read(tree, Themes, bag)!;
        var options = new ContentOptions { Today = new DateOnly(2026, 11, 1), IncludesDrafts = drafts };
        LoadedFiles files = LoadedFiles.Read(tree, config, new ImageCatalog(tree), options);
        bag.AddRange(files.Diagnostics);
        Playbook playbook = PlaybookAssembler.Assemble(ContentLinker.Link(files.Content, config, options, bag));
        return new ContentSample(playbook, DiagnosticBag.Join(bag.ToImmutable()).ToImmutable());
    }

    /// <summary>The base with one file added or replaced.</summary>
    public static ContentSample With(string path, string text) => Of(Base().Add(path, text));
}
