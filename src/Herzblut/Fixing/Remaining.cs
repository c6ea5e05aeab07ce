using Herzblut.Diagnostics;

namespace Herzblut.Fixing;

/// <summary>Which findings there were, without their places: mending moves what comes after it on the line.</summary>
internal sealed class Remaining
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private Remaining()
    {
    }

    /// <summary>Counts findings.</summary>
    public static Remaining Of(IEnumerable<Diagnostic> findings)
    {
        var remaining = new Remaining();
        foreach (Diagnostic found in findings)
        {
            string name = NameOf(found);
            remaining._counts[name] = remaining._counts.GetValueOrDefault(name) + 1;
        }

        return remaining;
    }

    /// <summary>True where each of some findings was there before, as often.</summary>
    public bool Hold(IEnumerable<Diagnostic> findings)
        => Of(findings)._counts.All(found => found.Value <= _counts.GetValueOrDefault(found.Key));

    private static string NameOf(Diagnostic found) => $"{found.Code} {found.Source.Path} {found.Message.English}";
}
