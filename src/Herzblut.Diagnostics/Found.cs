using System.Collections.Immutable;

namespace Herzblut.Diagnostics;

/// <summary>What work at the side gives, with its own findings: they join the others when the work is awaited, not when it is done.</summary>
/// <param name="Value">The result.</param>
/// <param name="Diagnostics">The findings, in their order.</param>
public sealed record Found<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The result, its findings added to those of the stages before.</summary>
    public T AddTo(DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(Diagnostics);
        return Value;
    }
}

/// <summary>Does work with a bag of its own.</summary>
public static class Found
{
    /// <summary>Runs the work.</summary>
    public static Found<T> By<T>(Func<DiagnosticBag, T> work)
    {
        var bag = new DiagnosticBag();
        T value = work(bag);
        return new Found<T>(value, bag.ToImmutable());
    }
}
