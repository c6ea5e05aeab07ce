using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Markdown.Content;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Links that were copied from the browser: to a page of the published site, or to its file in the repository. They lead away from a copy on
/// disk or in the intranet, and nobody notices when the page gets another address.
/// </summary>
internal sealed class OwnAddresses(ContentIndex index, AnchorIndex anchors)
{
    private const string Page = ".html";

    private readonly PathSuggestion _suggestion = new(index);

    /// <summary>Reports a link of that kind where the file is known that it should name.</summary>
    public void Report(WebLink link, SourceText source, DiagnosticBag bag)
    {
        int end = link.Address.AsSpan().IndexOfAny('?', '#');
        string address = end < 0 ? link.Address : link.Address[..end];
        string folder = RelativePath.FolderOf(source.Path);
        if ((FileOfPage(address, folder) ?? FileInRepository(address, folder)) is { } file)
        {
            bag.Add(DeadLinkDiagnostics.OwnAddress(source, link, RelativePath.Between(folder, file) + FragmentOf(link.Address, file)));
        }
    }

    // A place that the page does not have is not asked for again.
    private string FragmentOf(string address, string file)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : address[hash..];
        return hash < 0 || (index.PageAt(file) is { } page && fragment != "#top" && anchors.Of(page).Find(fragment[1..]) is null) ? "" : fragment;
    }

    private string? FileOfPage(string address, string folder)
    {
        if (index.Config.Url is not { } url || !address.StartsWith(url, StringComparison.OrdinalIgnoreCase) || !address.EndsWith(Page, StringComparison.Ordinal))
        {
            return null;
        }

        string page = Uri.UnescapeDataString(address[url.Length..]);
        string first = page.Split('/')[0];
        bool isOther = index.Config.Languages.Skip(1).Any(language => string.Equals(language.Value, first, StringComparison.Ordinal));
        string target = $"{ContentPath.Root}/{(isOther ? "" : index.Config.DefaultLanguage + "/")}{page}";
        return _suggestion.Nearest(folder, page, target) is { Kind: PathOfferKind.FinishedPage } offer ? RelativePath.Resolve(folder, offer.Path) : null;
    }

    private string? FileInRepository(string address, string folder)
    {
        if (index.Config.Repository is not { } repository || !address.StartsWith(repository.Url + "/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string marker = $"/blob/{repository.Branch}/";
        int at = address.IndexOf(marker, StringComparison.Ordinal);
        string file = at < 0 ? "" : Uri.UnescapeDataString(address[(at + marker.Length)..]).Composed();
        return index.PageAt(file) is not null || index.ExampleAt(file) is not null ? file
            : file.EndsWith(ContentPath.Extension, StringComparison.OrdinalIgnoreCase) && _suggestion.Nearest(folder, file, file) is { Kind: not PathOfferKind.None } offer ? RelativePath.Resolve(folder, offer.Path)
            : null;
    }
}
