using Herzblut.Diagnostics;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>
/// An id that many texts use and no vocabulary has: it was renamed in <c>site.yml</c>. That is one slip, reported at the first of its places
/// with the others as notes. Two places may be a slip that was translated along.
/// </summary>
internal static class RepeatedTerms
{
    private const int Few = 2;

    /// <summary>The findings in their order, without those that an earlier one reports as well.</summary>
    public static IEnumerable<Diagnostic> Join(IReadOnlyCollection<Diagnostic> findings)
    {
        Dictionary<Message, Diagnostic[]> renamed = findings
            .Where(finding => finding.Code == TermDiagnostics.UnknownTermCode && finding.Fix.IsEmpty)
            .GroupBy(finding => finding.Message)
            .Where(places => places.Count() > Few)
            .ToDictionary(places => places.Key, places => places.ToArray());
        return findings
            .Where(finding => !renamed.TryGetValue(finding.Message, out Diagnostic[]? places) || ReferenceEquals(places[0], finding))
            .Select(finding => renamed.TryGetValue(finding.Message, out Diagnostic[]? places) ? WithOthers(finding, places[1..]) : finding);
    }

    private static Diagnostic WithOthers(Diagnostic first, Diagnostic[] others)
    {
        string id = first.Source.TextOf(first.Span);
        return first with
        {
            Hint = new Message(
                $"{first.Hint?.German} „{id}“ steht auch an {others.Length} anderen Stellen: Wurde die Kennung in site.yml umbenannt, schreiben Sie überall die neue, oder dort wieder „{id}“.",
                $"{first.Hint?.English} '{id}' is used in {others.Length} other places as well: if the id was renamed in site.yml, use the new one everywhere, or change it back to '{id}' there."),
            Notes = [.. others.Select(other => new Note(other.Source, other.Span, new Message("Auch hier.", "Here, too.")))],
        };
    }
}
