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

    // "Write '…'." and "Did you mean '…'?"
    private static string? OfferOf(Diagnostic found)
    {
        string hint = found.Hint?.English ?? "";
        int end = hint.LastIndexOf('\'');
        string? start = Array.Find(Beginnings, beginning => hint.StartsWith(beginning, StringComparison.Ordinal));
        return start is not null && end == hint.Length - 2 && end > start.Length ? hint[start.Length..end] : null;
    }
}
