using Herzblut.Addresses;
using Herzblut.Linking;

namespace Herzblut.Assembling;

/// <summary>The pages before and after a page in the order of the book.</summary>
/// <param name="Previous">Null at the beginning and outside the book.</param>
/// <param name="Next">Null at the end and outside the book.</param>
internal sealed record PageNeighbours(PageReference? Previous, PageReference? Next)
{
    /// <summary>The neighbours of every page of the book.</summary>
    public static IReadOnlyDictionary<PagePath, PageNeighbours> In(EditionPlan plan)
    {
        PageReference[] book = [.. plan.Book.Select(page => page.Reference)];
        var neighbours = new Dictionary<PagePath, PageNeighbours>();
        for (int i = 0; i < book.Length; i++)
        {
            neighbours.Add(book[i].Path, new PageNeighbours(book.ElementAtOrDefault(i - 1), book.ElementAtOrDefault(i + 1)));
        }

        return neighbours;
    }
}
