using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Auditing;

/// <summary>A slip in a layout shows on every page; it is one finding.</summary>
internal static class Repetitions
{
    /// <summary>The first finding of each code and message, in order, with the number of others.</summary>
    public static ImmutableArray<Diagnostic> Merge(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.GroupBy(diagnostic => (diagnostic.Code, diagnostic.Message)).Select(group => First(group.First(), group.Count() - 1))];

    private static Diagnostic First(Diagnostic diagnostic, int others) => others == 0 ? diagnostic : diagnostic with
    {
        Message = new Message(
            diagnostic.Message.German + (others == 1 ? " (noch an einer weiteren Stelle)" : $" (noch an {others} weiteren Stellen)"),
            diagnostic.Message.English + (others == 1 ? " (in one more place)" : $" (in {others} more places)")),
    };
}
