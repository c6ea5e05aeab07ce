using System.Collections.Immutable;

namespace Herzblut.Diagnostics;

/// <summary>
/// Collects what one stage finds in one unit of work, and of each <see cref="Cause"/> only the first finding: what was reported in
/// the author's file is not reported again where it shows. Not thread-safe: parallel work fills one bag a file and merges
/// them in file order, so that the output never depends on scheduling.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<Cause> _causes = [];

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    /// <summary>True where a finding of this cause was added.</summary>
    public bool Holds(Cause cause) => _causes.Contains(cause);

    /// <summary>Adds one finding after the others, unless its cause is known.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Cause is { } cause && !_causes.Add(cause))
        {
            return;
        }

        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds findings after the others, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The findings of several stages in one, in their order, without those that another one covers, wherever it stands.</summary>
    public static DiagnosticBag Join(IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] all = [.. diagnostics];
        HashSet<Cause> covered = [.. all.Select(diagnostic => diagnostic.Covers).OfType<Cause>()];
        var bag = new DiagnosticBag();
        bag.AddRange(all.Where(diagnostic => diagnostic.Cause is not { } cause || !covered.Contains(cause)));
        return bag;
    }

    /// <summary>All findings so far, in the order they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _items];
}
