using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Diagnostics;

namespace Herzblut.Addresses;

/// <summary>
/// A kind of page. All kinds stand in one list, which addresses, pages, layouts, sitemap, navigation and the links between languages are
/// made from. A new generated page is one line here; what it shows is a member of the views, how it looks a layout of its name.
/// </summary>
internal sealed class PageKind
{
    private const int OfWholeBook = 2;
    private const int OfAllExamples = 1;

    private PageKind(string name)
    {
        Name = name;
    }

    /// <summary>All kinds.</summary>
    public static ImmutableArray<PageKind> All { get; } =
    [
        new("home") { OtherWords = ["startseite", "start"], Path = "index.html", IsWritten = true, About = "The first page." },
        new("part") { OtherWords = ["teil"], IsWritten = true },
        new("chapter") { OtherWords = ["kapitel"], IsWritten = true },
        new("page") { OtherWords = ["seite"], IsWritten = true },
        new("tags") { OtherWords = ["schlagworte", "schlagwoerter", "themen"], Path = "tags/index.html", About = "The list of tags.", Owner = new("die Liste der Schlagwörter", "the list of tags") },
        new("tag") { OtherWords = ["schlagwort", "thema"] },
        new("examples") { OtherWords = ["beispiele", "praxisbeispiele", "geschichten"], Path = "examples.html", About = "The example finder.", Owner = new("die Seite aller Praxisbeispiele", "the page of all practice examples"), Weight = OfAllExamples },
        new("journey") { OtherWords = ["kundenreise", "reise"], Path = "journey.html", About = "The customer's journey.", Owner = new("die Reise der Kundinnen und Kunden", "the customer's journey"), Weight = OfAllExamples },
        new("now") { OtherWords = ["jetzt", "gerade-jetzt", "situationen", "situations"], Path = "now.html", About = "What to say right now; only there where a page has situations.", Owner = new("die Seite „Gerade jetzt“", "the page for the moment"), IsOptional = true },
        new("workshops") { OtherWords = ["workshop"], Path = "workshops.html", About = "All workshops; only there where a chapter has one.", Owner = new("die Seite aller Workshops", "the page of all workshops"), IsOptional = true },
        new("contribute") { OtherWords = ["mitmachen", "beitragen", "geschichte-erzaehlen", "formular"], Path = "contribute.html", About = "The form for telling a story.", Owner = new("das Formular zum Erzählen einer Geschichte", "the form for telling a story") },
        new("book") { OtherWords = ["buch", "gesamtes-buch", "drucken"], Path = "book.html", About = "The whole book on one page, or the cover of a large one.", Owner = new("das ganze Buch", "the whole book"), Weight = OfWholeBook },
        new("status") { OtherWords = ["stand"], Path = "stand.html", About = "Where the playbook stands, for its editors; not there with `editors: false` in site.yml.", Owner = new("die Seite zum Stand des Playbooks", "the page about the state of the playbook"), IsForReaders = false, IsForEditors = true, IsOptional = true, Weight = OfAllExamples },
        new("not-found") { OtherWords = ["404", "nicht-gefunden", "fehlerseite"], Path = "404.html", About = "The page for dead addresses.", Owner = new("die Seite für falsche Adressen", "the page for wrong addresses"), IsForReaders = false },
    ];

    private static FrozenDictionary<string, PageKind> ByName { get; } = All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The first page of an edition.</summary>
    public static PageKind Home { get; } = Named("home");

    /// <summary>A part of the book.</summary>
    public static PageKind Part { get; } = Named("part");

    /// <summary>A chapter.</summary>
    public static PageKind Chapter { get; } = Named("chapter");

    /// <summary>A page outside the book.</summary>
    public static PageKind Page { get; } = Named("page");

    /// <summary>The list of tags.</summary>
    public static PageKind Tags { get; } = Named("tags");

    /// <summary>The chapters of one tag.</summary>
    public static PageKind Tag { get; } = Named("tag");

    /// <summary>The example finder.</summary>
    public static PageKind Examples { get; } = Named("examples");

    /// <summary>The customer's journey.</summary>
    public static PageKind Journey { get; } = Named("journey");

    /// <summary>What to say right now.</summary>
    public static PageKind Now { get; } = Named("now");

    /// <summary>All workshops.</summary>
    public static PageKind Workshops { get; } = Named("workshops");

    /// <summary>The form for telling a story.</summary>
    public static PageKind Contribute { get; } = Named("contribute");

    /// <summary>The whole book.</summary>
    public static PageKind Book { get; } = Named("book");

    /// <summary>What a server shows for a dead address.</summary>
    public static PageKind NotFound { get; } = Named("not-found");

    /// <summary>The kinds that Herzblut makes by itself, one page an edition.</summary>
    public static ImmutableArray<PageKind> Generated { get; } = [.. All.Where(kind => kind is { IsWritten: false, Path: not null })];

    /// <summary>What themes call it: <c>page.kind</c>, and the file name of its layout.</summary>
    public string Name { get; }

    /// <summary>Where its one page lies in the folder of an edition; null for kinds with any number of pages.</summary>
    public string? Path { get; private init; }

    /// <summary>True for pages that are read from <c>content/</c>.</summary>
    public bool IsWritten { get; private init; }

    /// <summary>
    /// True where readers look for it: the sitemap names it, and it is the same page in all languages. False for what only servers show
    /// and what only editors want to know.
    /// </summary>
    public bool IsForReaders { get; private init; } = true;

    /// <summary>True for what <c>editors: false</c> in <c>site.yml</c> leaves out.</summary>
    public bool IsForEditors { get; private init; }

    /// <summary>True where themes may do without a layout for it.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>What it is, for theme authors: its address is <c>navigation.NAME_url</c>. Empty where it has no address of its own.</summary>
    internal string About { get; private init; } = "";

    /// <summary>What is said to whoever wants its address for a page of their own.</summary>
    internal Message Owner { get; private init; } = new("", "");

    /// <summary>What authors call it, as addresses are written.</summary>
    private ImmutableArray<string> OtherWords { get; init; } = [];

    /// <summary>How much of the book a page shows; those that show most are rendered first.</summary>
    internal int Weight { get; private init; }

    /// <summary>The name in keys of strings (<c>pages.not_found</c>) and in members of views.</summary>
    internal string Key => Name.Replace('-', '_');

    /// <summary>The kind of that name; throws where there is none.</summary>
    public static PageKind Named(string name) => ByName[name];

    /// <summary>Whether a kind has that name.</summary>
    internal static bool Exists(ReadOnlySpan<char> name) => ByName.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name);

    /// <summary>The kind that an author means by a name or by the file of its page; null where none is.</summary>
    internal static PageKind? Meant(string written)
    {
        const string Ending = ".html";
        string word = Slug.From(written.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? written[..^Ending.Length] : written);
        return All.FirstOrDefault(kind => string.Equals(kind.Name, word, StringComparison.Ordinal) || kind.OtherWords.Contains(word, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
