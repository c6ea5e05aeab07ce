using Herzblut.Addresses;
using Herzblut.Linking;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Fills in what all kinds of pages share.</summary>
internal sealed class PageFiller
{
    private const int LongestSummary = 160;

    private readonly AssemblyContext _context;
    private readonly EditionPlan _plan;
    private readonly Dictionary<PagePath, PageReference> _previous = [];
    private readonly Dictionary<PagePath, PageReference> _next = [];

    public PageFiller(AssemblyContext context, EditionPlan plan)
    {
        _context = context;
        _plan = plan;
        PageReference? last = null;
        foreach (PagePlan page in plan.Book)
        {
            if (last is not null)
            {
                _previous.Add(page.Key, last);
                _next.Add(last.Path, page.Reference);
            }

            last = page.Reference;
        }
    }

    /// <summary>The body of a page's file.</summary>
    public RichText Body(PagePlan plan) => _context.Resolve(plan.File.Body, "", _plan);

    /// <summary>The page with everything that is not particular to its kind.</summary>
    /// <param name="page">The page with what is.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="opening">The text that readers read first.</param>
    /// <param name="words">The number of words on the page; null: those of its body.</param>
    public T Fill<T>(T page, PagePlan plan, RichText opening, int? words = null)
        where T : Page
    {
        Page basics = page;
        return (T)(basics with
        {
            IsFallback = plan.IsFallback,
            IsDraft = plan.File.IsDraft,
            Description = plan.File.Description,
            Summary = plan.File.Description ?? Summarize(opening.Content.PlainText),
            Image = _context.Media(plan.File.Image),
            Content = Body(plan),
            WordCount = words ?? plan.File.Body.WordCount,
            Previous = _previous.GetValueOrDefault(plan.Key),
            Next = _next.GetValueOrDefault(plan.Key),
        });
    }

    private static string Summarize(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestSummary)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', LongestSummary - 2);
        return line[..(cut > 0 ? cut : LongestSummary - 2)].TrimEnd(' ', ',', ';', ':', '–') + " …";
    }
}
