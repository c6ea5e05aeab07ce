using System.Collections.Immutable;

namespace Herzblut.Search.Documents;

/// <summary>
/// Cuts a long text at the ends of paragraphs: words that stand in one passage belong together, and who finds one loads no more than that.
/// </summary>
internal static class Passages
{
    // In characters: a few paragraphs.
    private const int Length = 1_000;

    /// <summary>The document, and what its text goes on with.</summary>
    public static IEnumerable<SearchDocument> Of(SearchDocument document)
    {
        ImmutableArray<string> texts = Cut(document.Text);
        return [document with { Text = texts[0] }, .. texts.Skip(1).Select(text => new SearchDocument(document.Address, SearchDocumentKind.Passage, text))];
    }

    private static ImmutableArray<string> Cut(string text)
    {
        ImmutableArray<string>.Builder passages = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        int end = 0;
        while (end < text.Length)
        {
            int next = text.IndexOf('\n', end) is var at && at < 0 ? text.Length : at + 1;
            if (next - start > Length && end > start)
            {
                passages.Add(text[start..(end - 1)]);
                start = end;
            }

            end = next;
        }

        passages.Add(text[start..]);
        return passages.ToImmutable();
    }
}
