using System.Collections.Frozen;

namespace Herzblut.Schemas.Keys;

/// <summary>The keys of <c>site.yml</c>. A new one is added here and read in <c>SiteConfigReader</c>.</summary>
internal static class ConfigSchema
{
    public const string Title = "title";
    public const string Description = "description";
    public const string Url = "url";
    public const string Languages = "languages";
    public const string Theme = "theme";
    public const string Brand = "brand";
    public const string BrandName = "name";
    public const string Accent = "accent";
    public const string Logo = "logo";
    public const string Repository = "repository";
    public const string Branch = "branch";
    public const string Kind = "kind";
    public const string Contact = "contact";
    public const string Vocabularies = "vocabularies";
    public const string Roles = "roles";
    public const string Touchpoints = "touchpoints";
    public const string Industries = "industries";
    public const string Menu = "menu";
    public const string ReviewAfter = "review_after";
    public const string Search = "search";
    public const string Synonyms = "synonyms";
    public const string Feed = "feed";
    public const string Limit = "limit";

    private static readonly LocalizedTextSchema Localized = new();

    private static readonly MapSchema Vocabulary = new(new MapSchema(TextSchema.Plain));

    private static readonly ChoiceSchema RepositoryKinds = new(
        ["github", "gitlab"],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["git hub"] = "github",
            ["github.com"] = "github",
            ["gh"] = "github",
            ["git"] = "github",
            ["git lab"] = "gitlab",
            ["gitlab.com"] = "gitlab",
        }.ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly ObjectSchema BrandSchema = new(
        new(BrandName, Localized, new("Name der Organisation", "Name of the organisation")),
        new(Accent, Formats.Colour, new("Farbe als \"#rrggbb\", in Anführungszeichen", "Colour as \"#rrggbb\", in quotation marks")),
        new(Logo, TextSchema.Plain, new("Pfad eines Bildes", "Path of a picture")));

    private static readonly ObjectSchema RepositorySchema = new(
        new(Url, Formats.RepositoryUrl, new("Adresse des Repositorys", "Address of the repository"), IsRequired: true),
        new(Branch, TextSchema.Plain, new("Zweig, in den Beiträge gehen", "Branch that contributions go to")),
        new(Kind, RepositoryKinds, new("github oder gitlab", "github or gitlab")));

    private static readonly ObjectSchema VocabulariesSchema = new(
        new(Roles, Vocabulary, new("Wer handelt", "Who acts")),
        new(Touchpoints, Vocabulary, new("Stationen der Kundenreise, in ihrer Reihenfolge", "Stations of the customer's journey, in its order")),
        new(Industries, Vocabulary, new("Branchen", "Trades")));

    /// <summary>The whole file.</summary>
    public static ObjectSchema Site { get; } = new(
        new(Title, Localized, new("Name des Playbooks", "Name of the playbook"), IsRequired: true),
        new(Description, Localized, new("Ein Satz über das Playbook", "A sentence about the playbook")),
        new(Url, Formats.Url, new("Adresse der fertigen Website", "Address of the finished site")),
        new(Languages, new ListSchema(Formats.Language), new("Sprachen, die erste ist der Standard", "Languages, the first is the default")),
        new(Theme, TextSchema.Plain, new("Name des Themes", "Name of the theme")),
        new(Brand, BrandSchema, new("Name, Farbe und Logo", "Name, colour and logo")),
        new(Repository, RepositorySchema, new("Wo die Quellen liegen", "Where the sources live")),
        new(Contact, Formats.Mail, new("E-Mail-Adresse für Beiträge", "Mail address for contributions")),
        new(Vocabularies, VocabulariesSchema, new("Kennungen für Rollen, Touchpoints und Branchen", "Ids of roles, touchpoints and industries")),
        new(Menu, new ListSchema(TextSchema.Plain), new("Seiten des Menüs, in ihrer Reihenfolge", "Pages of the menu, in order")),
        new(ReviewAfter, Formats.Period, new("Wie lange eine Prüfung gilt, zum Beispiel 12 months", "How long a review lasts, for example 12 months")),
        new(Search, new ObjectSchema(new SchemaKey(Synonyms, new ListSchema(new ListSchema(TextSchema.Plain)), new("Listen von Wörtern, die dasselbe bedeuten", "Lists of words that mean the same"))), new("Einstellungen der Suche", "Settings of the search")),
        new(Feed, new ObjectSchema(new SchemaKey(Limit, new WholeNumberSchema(), new("Zahl der Beispiele im Feed", "Number of examples in the feed"))), new("Einstellungen des Feeds", "Settings of the feed")));
}
