using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Sources;

namespace Herzblut.Linking;

/// <summary>
/// Leaves each address to one page, so that later stages may rely on it. The page whose file is named as its address keeps it: the
/// other is the one to rename. A page that has to be renamed is read and checked like all others, and shown nowhere.
/// </summary>
internal sealed class AddressConflicts(ContentIndex index, AddressBook addresses, DiagnosticBag bag)
{
    // Files as stored.
    private readonly HashSet<string> _displaced = new(StringComparer.Ordinal);
    // As stored, of parts that have to be renamed: what lies in them moves along.
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Language)> _replaced = [];

    /// <summary>The plan without the pages whose address another page has. The edition of the default language comes first.</summary>
    public EditionPlan Settle(EditionPlan plan)
    {
        addresses.Open(plan);
        HashSet<PagePath> kept = [];
        kept.UnionWith(Take(plan.Language, plan.Parts.Select(part => part.Page)));
        kept.UnionWith(Take(plan.Language, plan.Pages));
        PartPlan[] parts = [.. plan.Parts.Where(part => kept.Contains(part.Page.Key))];
        kept.UnionWith(Take(plan.Language, parts.SelectMany(part => part.Chapters)));
        _displaced.UnionWith(plan.Parts
            .Where(part => !kept.Contains(part.Page.Key))
            .SelectMany(part => part.Chapters)
            .Where(chapter => !chapter.IsFallback)
            .Select(chapter => chapter.File.Path.File));
        if (plan.Book.Concat(plan.Pages).All(page => kept.Contains(page.Key)))
        {
            return plan;
        }

        return EditionPlan.Of(
            plan.Language,
            plan.Addresses,
            plan.Home,
            [.. parts.Select(part => part with { Chapters = [.. part.Chapters.Where(page => kept.Contains(page.Key))] })],
            [.. plan.Pages.Where(page => kept.Contains(page.Key))]);
    }

    /// <summary>True where a page gave way to another one, which was reported: that it is missing in its language need not be told as well.</summary>
    public bool Explains(PageFile page, string language) => _displaced.Contains(page.Path.File) || _replaced.Contains((page.Path.File, language));

    private List<PagePath> Take(string language, IEnumerable<PagePlan> pages)
    {
        var kept = new List<PagePath>();
        IEnumerable<PagePlan> sorted = pages
            .Where(page => !_displaced.Contains(page.File.Path.File))
            .OrderByRank(page => page.IsFallback ? 1 : 0)
            .ThenByRank(page => Rank(page.File))
            .ThenBy(page => page.File.Path.File, StringComparer.Ordinal);
        foreach (PagePlan page in sorted)
        {
            if (addresses.Take(page) is { } owner)
            {
                Displace(language, page, owner);
            }
            else
            {
                kept.Add(page.Key);
            }
        }

        return kept;
    }

    // How far a file's name is from its address.
    private static int Rank(PageFile page)
        => page.Path.Path.Split('/').All(segment => string.Equals(segment, PageAddress.Segment(segment), StringComparison.Ordinal)) ? 0
            : page.Path.IsComposed ? 1
            : 2;

    private void Displace(string language, PagePlan page, AddressOwner owner)
    {
        if (page.IsFallback && owner.Page is { } own)
        {
            _replaced.Add((page.File.Path.File, language));
            _replaced.Add((own.Path.File, page.File.Path.Language));
            if (!index.IsMisjoined(own))
            {
                bag.Add(LinkingDiagnostics.ForgottenTranslation(own.Source, page.Reference.Address.Path, page.File));
            }

            return;
        }

        _displaced.Add(page.File.Path.File);
        string folder = RelativePath.FolderOf(page.File.Path.File);
        if (page.File.Path.Kind == ContentKind.Part)
        {
            _folders.Add(folder);
        }
        else if (_folders.Contains(folder))
        {
            return;
        }

        if (!index.IsMisjoined(page.File) && (owner.Page is null || !index.IsMisjoined(owner.Page)))
        {
            bag.Add(Report(page.File, page.Reference.Address.Path, owner));
        }
    }

    private static Diagnostic Report(PageFile page, string address, AddressOwner owner)
        => owner.IsGenerated ? LinkingDiagnostics.ReservedAddress(page.Source, address, owner.Name)
            : owner.Page is { } other && string.Equals(other.Path.Path, page.Path.Path, StringComparison.Ordinal)
                ? LinkingDiagnostics.SameName(page.Source, other.Path.File)
                : LinkingDiagnostics.SameAddress(page.Source, address, owner.Name);
}
