using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Loading;

/// <summary>What one file below <c>content/</c> turned out to be, and what was found on the way.</summary>
internal sealed record LoadedFile(string Path, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Set where the file is a page.</summary>
    public PageFile? Page { get; private init; }

    /// <summary>Set where the file is a practice example.</summary>
    public ExampleFile? Example { get; private init; }

    /// <summary>Set where the file is copied as it is.</summary>
    public MediaFile? Media { get; private init; }

    /// <summary>True for a content file that could not be read at all.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>Reads one file.</summary>
    public static LoadedFile Load(ISourceTree tree, SourceFile file, FileSorter sorter, ContentServices services)
    {
        var bag = new DiagnosticBag();
        if (file.Problem != SourceFileProblem.None)
        {
            TextReading.Read(tree, file, bag);
            return new LoadedFile(file.Path, bag.ToImmutable()) { IsUnreadable = true };
        }

        if (sorter.AddressOfMedia(file) is { } address)
        {
            return new LoadedFile(file.Path, []) { Media = new MediaFile(address, file.Path) };
        }

        if (sorter.PathOfContent(file, bag) is not { } path)
        {
            return new LoadedFile(file.Path, bag.ToImmutable());
        }

        SourceText? source = TextReading.Read(tree, file, bag);
        if (source is not null && string.IsNullOrWhiteSpace(source.Text))
        {
            bag.Add(ReadingDiagnostics.Empty(source));
            source = null;
        }

        if (source is null)
        {
            return new LoadedFile(file.Path, bag.ToImmutable()) { IsUnreadable = true };
        }

        var scope = new FileScope(services, path, source, bag);
        ExampleFile? example = path.Kind == ContentKind.Example ? ExampleReader.Read(scope) : null;
        PageFile? page = example is null ? PageReader.Read(scope) : null;
        return new LoadedFile(file.Path, NeighbouringFindings.Join(bag.ToImmutable())) { Page = page, Example = example };
    }
}
