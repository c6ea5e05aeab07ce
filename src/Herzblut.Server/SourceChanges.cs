using System.Collections.Immutable;

namespace Herzblut.Server;

/// <summary>Which files of a root may have changed since the last look.</summary>
/// <param name="Paths">Relative to the root, with <c>/</c>: changed, new or gone.</param>
/// <param name="IsUncertain">True where more may have changed than the paths tell.</param>
internal sealed record SourceChanges(ImmutableHashSet<string> Paths, bool IsUncertain)
{
    /// <summary>Anything may have changed.</summary>
    public static SourceChanges Unknown { get; } = new([], IsUncertain: true);

    /// <summary>Changes of known files.</summary>
    public static SourceChanges Of(IEnumerable<string> paths) => new([.. paths], IsUncertain: false);

    /// <summary>Both.</summary>
    public SourceChanges And(SourceChanges others) => new(Paths.Union(others.Paths), IsUncertain || others.IsUncertain);
}
