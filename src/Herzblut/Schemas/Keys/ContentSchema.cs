using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Schemas.Keys;

/// <summary>
/// The keys of front matter. A new one is added here and read in the reader of its kind of file.
/// </summary>
internal static class ContentSchema
{
    public const string Title = "title";
    public const string Description = "description";
    public const string Order = "order";
    public const string Draft = "draft";
    public const string Aliases = "aliases";
    public const string Image = "image";
    public const string Translation = "translation";
    public const string Quote = "quote";
    public const string Message = "message";
    public const string GuidingQuestions = "guiding_questions";
    public const string FollowUps = "follow_ups";
    public const string Tips = "tips";
    public const string PracticeExamples = "practice_examples";
    public const string Workshop = "workshop";
    public const string Minutes = "minutes";
    public const string People = "people";
    public const string Min = "min";
    public const string Max = "max";
    public const string Difficulty = "difficulty";
    public const string Material = "material";
    public const string Steps = "steps";
    public const string Remote = "remote";
    public const string Facilitation = "facilitation";
    public const string Optional = "optional";
    public const string Tags = "tags";
    public const string Related = "related";
    public const string Owner = "owner";
    public const string Reviewed = "reviewed";
    public const string Text = "text";
    public const string Role = "role";
    public const string Touchpoint = "touchpoint";
    public const string Industry = "industry";
    public const string Effect = "effect";
    public const string Author = "author";
    public const string Date = "date";
    public const string Consent = "consent";

    private static readonly SchemaKey TitleKey = new(Title, TextSchema.Plain, new("Überschrift", "Heading"), IsRequired: true);

    private static readonly ImmutableArray<SchemaKey> PageKeys =
    [
        TitleKey,
        new(Description, TextSchema.Plain, new("Ein Satz für Übersichten und Suchmaschinen", "A sentence for overviews and search engines")),
        new(Order, new NumberSchema(), new("Platz in der Reihenfolge", "Place in the order")),
        new(Draft, new BooleanSchema(), new("true hält die Seite zurück", "true keeps the page back")),
        new(Aliases, new ListSchema(TextSchema.Plain), new("Frühere Adressen der Seite", "Former addresses of the page")),
        new(Image, TextSchema.Plain, new("Bild, das für die Seite steht", "Picture that stands for the page")),
        new(Translation, TextSchema.Plain, new("Die Datei in der ersten Sprache, die hier übersetzt ist", "The file in the first language that is translated here")),
    ];

    private static readonly ListSchema Roles = new(new TermSchema(vocabularies => vocabularies.Roles), AllowsSingle: true);

    private static readonly ListSchema Touchpoints = new(new TermSchema(vocabularies => vocabularies.Touchpoints), AllowsSingle: true);

    private static readonly ListSchema Industries = new(new TermSchema(vocabularies => vocabularies.Industries), AllowsSingle: true);

    private static readonly ImmutableArray<SchemaKey> ExampleKeys =
    [
        new(Role, Roles, new("Wer handelt", "Who acts")),
        new(Touchpoint, Touchpoints, new("Wo auf der Kundenreise", "Where on the customer's journey")),
        new(Industry, Industries, new("Branche", "Trade")),
        new(Effect, TextSchema.Markdown, new("Was es bewirkt hat", "What it brought about")),
        new(Author, TextSchema.Plain, new("Wer davon erzählt", "Who tells it")),
        new(Date, new DateSchema(), new("Wann es erzählt wurde", "When it was told")),
        new(Reviewed, new DateSchema(), new("Wann es zuletzt geprüft wurde", "When it was last reviewed")),
        new(Consent, new BooleanSchema(), new("false hält das Beispiel zurück", "false keeps the example back")),
        new(Draft, new BooleanSchema(), new("true hält das Beispiel zurück", "true keeps the example back")),
    ];

    private static readonly EitherSchema PeopleSchema = new(new WholeNumberSchema(HasRange: true), new ObjectSchema(
        new(Min, new WholeNumberSchema(), new("mindestens", "at least")),
        new(Max, new WholeNumberSchema(), new("höchstens", "at most"))));

    private static readonly SchemaKey MinutesKey = new(Minutes, new WholeNumberSchema(), new("Dauer in Minuten", "Duration in minutes"));

    private static readonly SchemaKey PeopleKey = new(People, PeopleSchema, new("Zahl der Personen", "Number of people"));

    private static readonly EitherSchema Question = new(TextSchema.Markdown, new ObjectSchema(
        new(Text, TextSchema.Markdown, new("Die Frage", "The question"), IsRequired: true),
        new(FollowUps, new ListSchema(TextSchema.Markdown), new("Fragen, die tiefer gehen", "Questions that go deeper"))));

    private static readonly EitherSchema Tip = new(TextSchema.Markdown, new ObjectSchema(
        new(Text, TextSchema.Markdown, new("Der Tipp", "The tip"), IsRequired: true),
        MinutesKey,
        PeopleKey));

    private static readonly EitherSchema InlineExample = new(TextSchema.Markdown, new ObjectSchema(
        [
            new(Title, TextSchema.Plain, new("Überschrift", "Heading")),
            new(Text, TextSchema.Markdown, new("Die Geschichte", "The story"), IsRequired: true),
            .. ExampleKeys,
        ]));

    private static readonly ChoiceSchema Difficulties = new(
        ["easy", "medium", "hard"],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["leicht"] = "easy",
            ["einfach"] = "easy",
            ["simple"] = "easy",
            ["low"] = "easy",
            ["mittel"] = "medium",
            ["mittelschwer"] = "medium",
            ["normal"] = "medium",
            ["moderate"] = "medium",
            ["schwer"] = "hard",
            ["schwierig"] = "hard",
            ["anspruchsvoll"] = "hard",
            ["difficult"] = "hard",
            ["high"] = "hard",
        }.ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly ObjectSchema Step = new(
        new(Title, TextSchema.Plain, new("Name des Schritts", "Name of the step")),
        MinutesKey,
        new(Text, TextSchema.Markdown, new("Was zu tun ist", "What to do")),
        new(Remote, TextSchema.Markdown, new("Wie es auf Entfernung geht", "How it works at a distance")),
        new(Facilitation, TextSchema.Markdown, new("Was nur liest, wer den Workshop leitet", "What only the facilitator reads")),
        new(Optional, new BooleanSchema(), new("true: Ein kurzer Workshop lässt den Schritt weg", "true: a short workshop leaves the step out")));

    private static readonly ObjectSchema WorkshopSchema = new(
        MinutesKey,
        PeopleKey,
        new(Difficulty, Difficulties, new("easy, medium oder hard", "easy, medium or hard")),
        new(Material, new ListSchema(TextSchema.Markdown), new("Was gebraucht wird", "What is needed")),
        new(Steps, new ListSchema(Step), new("Ablauf", "Course")));

    private static readonly Diagnostics.Message InChapters = new(
        "Diese Angabe gehört in ein Kapitel; Kapitel liegen in content/<Sprache>/<Teil>/<Kapitel>.md.",
        "This entry belongs into a chapter; chapters lie in content/<language>/<part>/<chapter>.md.");

    private static readonly Diagnostics.Message InExamples = new(
        "Diese Angabe gehört in ein Praxisbeispiel; deren Dateien liegen in content/<Sprache>/<Teil>/<Kapitel>/.",
        "This entry belongs into a practice example; their files lie in content/<language>/<part>/<chapter>/.");

    /// <summary>A chapter.</summary>
    public static ObjectSchema Chapter { get; } = new(
        [
            .. PageKeys,
            new(Quote, TextSchema.Plain, new("Leitsatz", "The sentence it starts from")),
            new(Message, TextSchema.Markdown, new("Botschaft", "Message")),
            new(GuidingQuestions, new ListSchema(Question), new("Leitfragen", "Guiding questions")),
            new(Tips, new ListSchema(Tip), new("Anwendungstipps", "Tips")),
            new(PracticeExamples, new ListSchema(InlineExample), new("Praxisbeispiele", "Practice examples")),
            new(Workshop, WorkshopSchema, new("Wie eine Gruppe daran arbeitet", "How to work on it in a group")),
            new(Tags, new ListSchema(TextSchema.Plain), new("Schlagworte", "Tags")),
            new(Related, new ListSchema(TextSchema.Plain), new("Verwandte Kapitel", "Related chapters")),
            new(Owner, TextSchema.Plain, new("Wer das Kapitel pflegt", "Who looks after it")),
            new(Reviewed, new DateSchema(), new("Wann es zuletzt geprüft wurde", "When it was last reviewed")),
        ]);

    /// <summary>A practice example in a file of its own.</summary>
    public static ObjectSchema Example { get; } = new([TitleKey, .. ExampleKeys]) { Elsewhere = [(Chapter, InChapters)] };

    /// <summary>Home page, part or plain page.</summary>
    public static ObjectSchema Page { get; } = new(PageKeys) { Elsewhere = [(Chapter, InChapters), (Example, InExamples)] };
}
