using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Linking;

namespace Herzblut.Assembling;

/// <summary>The pages before and after a page in the order of the book.</summary>
/// <param name="Previous">Null at the beginning and outside the book.</param>
/// <param name="Next">Null at the end and outside the book.</param>
internal readonly record struct PageNeighbours(PageReference? Previous, PageReference? Next)
{
    /// <summary>The neighbours of every page of the book.</summary>
    public static ImmutableDictionary<PagePath, PageNeighbours> In(EditionPlan plan)
    {
        PageReference[] book = [.. plan.Book.Select(page => page.Reference)];
        return Enumerable.Range(0, book.Length)
            .ToImmutableDictionary(i => book[i].Path, i => new PageNeighbours(book.ElementAtOrDefault(i - 1), book.ElementAtOrDefault(i + 1)));
    }
}
