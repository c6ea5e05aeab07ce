using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Pages;

/// <summary>What a page is called: what its author wrote, or for generated pages what the theme's strings say.</summary>
/// <param name="Title">Never empty.</param>
/// <param name="Description">Null where not given.</param>
/// <param name="Summary">The description, or the beginning of the text; null where there is neither.</param>
internal sealed record PageTexts(string Title, string? Description, string? Summary)
{
    /// <summary>The texts of a page.</summary>
    public static PageTexts Of(PageContext page) => page.Written is { } written ? OfWritten(page, written) : OfGenerated(page);

    private static PageTexts OfWritten(PageContext page, Page written)
    {
        string? summary = written.Summary.Length > 0 ? written.Summary : null;
        string? description = written.Description ?? page.Config.Description?.In(page.Edition.Language);
        return written is HomePage
            ? new PageTexts(written.Title, description, description ?? summary)
            : new PageTexts(written.Title, written.Description, summary);
    }

    private static PageTexts OfGenerated(PageContext page)
    {
        ThemeStrings strings = page.Strings;
        string key = "pages." + page.Kind.Key + (page.Piece is null ? "" : "_part");
        string[] values = page.Tag is { } tag ? [tag.Name] : page.Piece is { } piece ? [piece.Title] : [];
        string description = strings.Text(key + "_description", values);
        return new PageTexts(strings.Text(key, values), description, description);
    }
}
