using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Loading;

/// <summary>
/// Follows the cures of the cases to the letter: what a hint says to write takes the place of what the finding underlines, and the
/// finding must be gone.
/// </summary>
public sealed class CureTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases", "content");

    private static readonly string[] Beginnings = ["Write '", "Write exactly '", "Did you mean '", "Link to the file: '"];

    public static TheoryData<string> Names => [.. Directory
        .EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cure_that_offers_a_text_cures(string name)
    {
        MemoryTree tree = ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name)));
        foreach (Diagnostic found in ContentSample.Of(tree).Diagnostics.Where(found => found.Span.Length > 0 && OfferOf(found) is not null))
        {
            string text = found.Source.Text;
            string offer = OfferOf(found)!; // Findings without an offer are left out above.
            MemoryTree cured = ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name)))
                .Add(found.Source.Path, text.Remove(found.Span.Start, found.Span.Length).Insert(found.Span.Start, offer));

            ContentSample.Of(cured).Diagnostics.Where(left => left.Code == found.Code && left.Source.Path == found.Source.Path && left.Span.Start == found.Span.Start)
                .Select(left => $"{left.Code} {left.Message.English} {left.Hint?.English}").ShouldBeEmpty($"{found.Code}: wrote {offer}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quotation_marks_that_are_offered_cure(string name)
    {
        MemoryTree tree = ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name)));
        foreach (Diagnostic found in ContentSample.Of(tree).Diagnostics)
        {
            if (QuotedOfferOf(found) is not { } offer)
            {
                continue;
            }

            string text = found.Source.Text;
            MemoryTree cured = ContentCase.TreeOf(File.ReadAllText(Path.Combine(Root, name)))
                .Add(found.Source.Path, text.Remove(offer.Start, offer.Length).Insert(offer.Start, offer.Quoted));

            ContentSample.Of(cured).Diagnostics.Where(left => left.Source.Path == found.Source.Path && left.Span.Start >= offer.Start && left.Span.Start < offer.Start + offer.Quoted.Length && left.Severity == Severity.Error)
                .Select(left => $"{left.Code} {left.Message.English} {left.Hint?.English}").ShouldBeEmpty($"{found.Code}: wrote {offer.Quoted}");
        }
    }

    // "Put the whole text into straight quotation marks: "…"": where the text without them stands, at the finding or around it.
    private static (int Start, int Length, string Quoted)? QuotedOfferOf(Diagnostic found)
    {
        string hint = found.Hint?.English ?? "";
        int at = hint.IndexOf(": \"", StringComparison.Ordinal);
        if (at < 0 || !hint.StartsWith("Put ", StringComparison.Ordinal) || !hint.EndsWith('"'))
        {
            return null;
        }

        string quoted = hint[(at + 2)..];
        string plain = quoted[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        string text = found.Source.Text;
        int line = found.Span.Start == 0 ? 0 : text.LastIndexOf('\n', found.Span.Start - 1) + 1;
        int start = text.IndexOf(plain, line, StringComparison.Ordinal);
        return start < 0 ? null : (start, plain.Length, quoted);
    }

    // "Write '…'." and "Did you mean '…'?"
    private static string? OfferOf(Diagnostic found)
    {
        string hint = found.Hint?.English ?? "";
        int end = hint.LastIndexOf('\'');
        string? start = Array.Find(Beginnings, beginning => hint.StartsWith(beginning, StringComparison.Ordinal));
        return start is not null && end == hint.Length - 2 && end > start.Length ? hint[start.Length..end] : null;
    }
}
