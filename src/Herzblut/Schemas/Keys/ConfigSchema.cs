using System.Collections.Frozen;

namespace Herzblut.Schemas.Keys;

/// <summary>The keys of <c>site.yml</c>, each with what it is for and what people write instead. A new one is added here and read in <c>SiteConfigReader</c>.</summary>
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
    public const string Editors = "editors";
    public const string Journey = "journey";
    public const string Thoughts = "thoughts";
    public const string Backstage = "backstage";

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

    private static readonly SchemaKey UrlKey = new(
        Url, Formats.Url, new("Adresse der fertigen Website", "Address of the finished site"), "adresse", "link", "base_url", "baseurl", "website", "webseite", "homepage", "domain", "site_url");

    private static readonly ObjectSchema BrandSchema = new(
        new(BrandName, Localized, new("Name der Organisation, einer oder einer je Sprache", "Name of the organisation, one or one per language")),
        new(Accent, Formats.Colour, new("Farbe als \"#rrggbb\", in Anführungszeichen", "Colour as \"#rrggbb\", in quotation marks"), "farbe", "akzent", "akzentfarbe", "color", "colour", "hauptfarbe", "farben", "primary", "primary_color", "brand_color"),
        new(Logo, TextSchema.Name, new("Pfad eines Bildes unter content/", "Path of a picture below content/"), "bild", "image", "icon"));

    private static readonly ObjectSchema RepositorySchema = new(
        UrlKey with { Value = Formats.RepositoryUrl, Purpose = new("Adresse des Repositorys", "Address of the repository"), IsRequired = true },
        new(Branch, TextSchema.Plain, new("Zweig, in den Beiträge gehen", "Branch that contributions go to"), "zweig"),
        new(Kind, RepositoryKinds, new("github oder gitlab", "github or gitlab"), "art", "typ", "type"));

    private static readonly ObjectSchema VocabulariesSchema = new(
        new(Roles, Vocabulary, new("Wer handelt: Kennungen mit ihren Bezeichnungen je Sprache", "Who acts: ids with their labels per language"), "rolle", "rollen", "role"),
        new(Touchpoints, Vocabulary, new("Stationen der Kundenreise, in ihrer Reihenfolge", "Stations of the customer's journey, in its order"), "kontaktpunkt", "kontaktpunkte", "berührungspunkt", "station", "touchpoint"),
        new(Industries, Vocabulary, new("Branchen", "Trades"), "branche", "branchen", "industry"));

    private static readonly ObjectSchema JourneySchema = new(
        new(Thoughts, Vocabulary, new("Was Kundinnen und Kunden an einer Station denken: Kennungen der Touchpoints mit einem Satz je Sprache", "What customers think at a station: ids of touchpoints with a sentence per language"), "gedanken", "gedanke", "thought"),
        new(Backstage, new ListSchema(TextSchema.Name), new("Touchpoints, die niemand von außen sieht", "Touchpoints that nobody sees from outside"), "intern", "hinter_den_kulissen", "internal"));

    private static readonly ObjectSchema SearchSchema = new(
        new SchemaKey(Synonyms, new ListSchema(new ListSchema(TextSchema.Plain)), new("Listen von Wörtern, die dasselbe bedeuten", "Lists of words that mean the same"), "synonyme"));

    private static readonly ObjectSchema FeedSchema = new(
        new SchemaKey(Limit, new WholeNumberSchema(), new("Zahl der Beispiele im Feed", "Number of examples in the feed"), "grenze", "anzahl", "max", "maximum", "count"));

    /// <summary>The whole file.</summary>
    public static ObjectSchema Site { get; } = new(
        new(Title, Localized, new("Name des Playbooks", "Name of the playbook"), "titel", "überschrift", "ueberschrift", "name", "heading", "headline") { IsRequired = true },
        new(Description, Localized, new("Ein Satz über das Playbook", "A sentence about the playbook"), "beschreibung", "kurzbeschreibung", "zusammenfassung", "summary", "untertitel", "subtitle", "tagline", "claim"),
        UrlKey,
        new(Languages, new ListSchema(Formats.Language), new("Sprachen, die erste ist der Standard", "Languages, the first is the default"), "sprachen", "sprache", "language", "lang"),
        new(Theme, TextSchema.Name, new("Name des Themes", "Name of the theme"), "thema", "design", "vorlage", "template", "layout"),
        new(Brand, BrandSchema, new("Name, Farbe und Logo", "Name, colour and logo"), "marke", "branding"),
        new(Repository, RepositorySchema, new("Wo die Quellen liegen", "Where the sources live"), "repo"),
        new(Contact, Formats.Mail, new("E-Mail-Adresse für Beiträge", "Mail address for contributions"), "kontakt", "email", "e_mail", "mail", "ansprechpartner", "support"),
        new(Vocabularies, VocabulariesSchema, new("Kennungen für Rollen, Touchpoints und Branchen", "Ids of roles, touchpoints and industries"), "vokabular", "vokabulare", "vocabulary", "begriffe", "vokabeln"),
        new(Journey, JourneySchema, new("Was die Kundenreise erzählt", "What the customer's journey tells"), "reise", "kundenreise"),
        new(Menu, new ListSchema(TextSchema.Name), new("Seiten des Menüs, in ihrer Reihenfolge", "Pages of the menu, in order"), "menü", "menue", "navigation", "nav"),
        new(ReviewAfter, Formats.Period, new("Wie lange eine Prüfung gilt, zum Beispiel 12 months", "How long a review lasts, for example 12 months"), "prüfen_nach", "prüfung_nach", "review_period", "review", "prüfung", "überprüfung", "review_interval"),
        new(Search, SearchSchema, new("Einstellungen der Suche", "Settings of the search"), "suche"),
        new(Feed, FeedSchema, new("Einstellungen des Feeds", "Settings of the feed"), "rss", "atom", "news"),
        new(Editors, new BooleanSchema(), new("Ob es die Seite stand.html für die Redaktion gibt (sonst true)", "Whether there is the page stand.html for editors (true unless given)"), "redaktion", "stand", "editor", "status"));
}
