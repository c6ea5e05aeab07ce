using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Schemas.Keys;

/// <summary>
/// The keys of front matter, each with what it is for and what people write instead. A new one is added here and read in the reader
/// of its kind of file.
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
    public const string Situations = "situations";
    public const string Say = "say";
    public const string Avoid = "avoid";
    public const string Question = "question";
    public const string ExampleName = "example";
    public const string Shortcuts = "shortcuts";
    public const string PageName = "page";
    public const string Search = "search";
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

    private static readonly SchemaKey TitleKey = new(
        Title, TextSchema.Plain, new("Überschrift", "Heading"), "titel", "überschrift", "ueberschrift", "name", "heading", "headline") { IsRequired = true };

    private static readonly SchemaKey TextKey = new(
        Text, TextSchema.Markdown, new("Der Text", "The text"), "inhalt", "content", "body", "beschreibung", "frage", "beispiel", "tip");

    private static readonly SchemaKey DraftKey = new(
        Draft, new BooleanSchema(), new("true hält die Seite zurück, bis sie fertig ist", "true keeps the page back until it is finished"), "entwurf", "unfertig", "versteckt", "hidden");

    private static readonly SchemaKey ReviewedKey = new(
        Reviewed,
        new DateSchema(),
        new("Wann jemand zuletzt geprüft hat, ob alles noch stimmt, als JJJJ-MM-TT", "When somebody last checked that all of it still holds, as YYYY-MM-DD"),
        "geprüft",
        "geprueft",
        "überprüft",
        "prüfdatum",
        "geprüft_am",
        "zuletzt_geprüft",
        "letzte_prüfung",
        "stand",
        "aktualisiert",
        "review",
        "last_reviewed",
        "updated");

    private static readonly SchemaKey MinutesKey = new(
        Minutes, new WholeNumberSchema(CountsMinutes: true), new("Dauer in Minuten, nur die Zahl", "Duration in minutes, the number alone"), "minuten", "dauer", "zeit", "duration", "time");

    private static readonly SchemaKey PeopleKey = new(
        People,
        new EitherSchema(new WholeNumberSchema(HasRange: true), new ObjectSchema(
            new(Min, new WholeNumberSchema(), new("Mindestens so viele Personen", "At least so many people"), "minimum", "mindestens", "von", "ab", "from"),
            new(Max, new WholeNumberSchema(), new("Höchstens so viele Personen", "At most so many people"), "maximum", "höchstens", "bis", "to"))),
        new("Für wie viele Personen: eine Zahl oder {min: 3, max: 12}", "For how many people: a number, or {min: 3, max: 12}"),
        "personen",
        "teilnehmer",
        "teilnehmende",
        "participants",
        "gruppe",
        "gruppengröße",
        "group",
        "group_size");

    private static readonly ObjectSchema Situation = new(
        TitleKey with { Purpose = new("Was gerade los ist", "What is going on") },
        new(Say, TextSchema.Markdown, new("Ein Satz, den man jetzt sagen kann", "A sentence that one can say now"), "sagen", "satz", "sag", "sentence") { IsRequired = true },
        new(Avoid, TextSchema.Markdown, new("Ein Satz, den man besser lässt", "A sentence better left unsaid"), "lassen", "vermeiden", "nicht", "nicht_sagen", "not"),
        new(Question, TextSchema.Markdown, new("Eine Frage für danach", "A question for afterwards"), "frage", "danach", "nachfrage"),
        new(ExampleName, TextSchema.Name, new("Ein Praxisbeispiel dazu: der Name seiner Datei", "A practice example of it: the name of its file"), "beispiel", "praxisbeispiel", "story", "geschichte"));

    private static readonly ImmutableArray<SchemaKey> PageKeys =
    [
        TitleKey with { Value = TextSchema.Watched },
        new(Description, TextSchema.Plain, new("Ein Satz für Übersichten und Suchmaschinen", "A sentence for overviews and search engines"), "beschreibung", "kurzbeschreibung", "zusammenfassung", "summary"),
        new(Order, new NumberSchema(), new("Platz in der Reihenfolge; ohne Zahl ans Ende, nach dem Namen der Datei", "Place in the order; without a number at the end, by the name of the file"), "reihenfolge", "nummer", "position", "sortierung", "weight", "nr", "platz", "rang"),
        DraftKey,
        new(Aliases, new ListSchema(TextSchema.Name), new("Frühere Adressen der Seite, die weiter zu ihr führen sollen", "Former addresses of the page, which shall still lead to it"), "alias", "weiterleitung", "weiterleitungen"),
        new(Image, TextSchema.Name, new("Bild, das für die Seite steht: sein Pfad neben dieser Datei", "Picture that stands for the page: its path beside this file"), "bild", "titelbild", "cover"),
        new(Translation, TextSchema.Name, new("Die Datei in der ersten Sprache, die hier übersetzt ist, wenn sie anders heißt", "The file in the first language that is translated here, where its name differs"), "übersetzung", "uebersetzung"),
        new(Situations, new ListSchema(Situation), new("„Gerade jetzt“: was man in einer Lage sagt und was man lässt", "\"Right now\": what to say in a situation, and what to leave unsaid"), "situationen", "situation", "lagen", "lage", "gerade_jetzt"),
    ];

    private static readonly ImmutableArray<SchemaKey> ExampleKeys =
    [
        new(Role, Terms(vocabularies => vocabularies.Roles), new("Wer handelt: Kennungen aus site.yml", "Who acts: ids from site.yml"), "rolle", "rollen", "roles", "wer", "funktion", "zielgruppe"),
        new(Touchpoint, Terms(vocabularies => vocabularies.Touchpoints), new("An welcher Stelle der Kundenreise: Kennungen aus site.yml", "Where on the customer's journey: ids from site.yml"), "kontaktpunkt", "kontaktpunkte", "berührungspunkt", "station", "touchpoints"),
        new(Industry, Terms(vocabularies => vocabularies.Industries), new("In welcher Branche: Kennungen aus site.yml", "In which trade: ids from site.yml"), "branche", "branchen", "industries"),
        new(Effect, TextSchema.Markdown, new("Was es bewirkt hat, in ein oder zwei Sätzen", "What it brought about, in a sentence or two"), "wirkung", "ergebnis", "result", "impact", "effekt", "nutzen", "outcome"),
        new(Author, TextSchema.Plain, new("Wer davon erzählt und genannt werden möchte", "Who tells it and wants to be named"), "autor", "autorin", "autoren", "verfasser", "verfasserin"),
        new(Date, new DateSchema(), new("Wann es aufgeschrieben wurde, als JJJJ-MM-TT", "When it was written down, as YYYY-MM-DD"), "datum"),
        ReviewedKey,
        new(Consent, new BooleanSchema(), new("false: Die Beteiligten haben noch nicht zugestimmt; das Beispiel bleibt zurück", "false: the people concerned have not agreed yet; the example is kept back"), "einwilligung", "einverständnis", "zustimmung", "freigabe", "freigegeben", "genehmigt", "permission", "approved"),
        DraftKey with { Purpose = new("true hält das Beispiel zurück, bis es fertig ist", "true keeps the example back until it is finished") },
    ];

    private static readonly ObjectSchema Shortcut = new(
        TitleKey with { Purpose = new("Was jemand vorhat oder gerade erlebt", "What somebody is about to do or is going through") },
        new(PageName, TextSchema.Name, new("Die Seite, zu der es geht: ihre Datei, oder now, examples, journey, workshops, contribute, tags, book", "The page that it leads to: its file, or now, examples, journey, workshops, contribute, tags, book"), "seite", "kapitel", "chapter", "ziel", "link"),
        new(Search, TextSchema.Plain, new("Statt einer Seite: Wörter, nach denen gesucht wird", "Instead of a page: words to search for"), "suche", "suchwörter", "words"));

    // Where the line with the name of a list is gone, its items seem to be those of the list above.
    private static readonly (ObjectSchema Schema, Diagnostics.Message Place) OfStories = (new ObjectSchema(ExampleKeys[..4]), new(
        "Diese Angabe gehört zu einem Praxisbeispiel: Fehlt über dem Eintrag die Zeile „practice_examples:“?",
        "This entry belongs to a practice example: is the line 'practice_examples:' missing above the item?"));

    private static readonly ObjectSchema TipItem = new(
        TextKey with { Purpose = new("Der Tipp", "The tip"), IsRequired = true, OtherWords = [.. TextKey.OtherWords, "tipp"] },
        MinutesKey,
        PeopleKey) { Elsewhere = [OfStories] };

    private static readonly EitherSchema Tip = new(TextSchema.Markdown, TipItem);

    private static readonly EitherSchema GuidingQuestion = new(TextSchema.Markdown, new ObjectSchema(
        TextKey with { Purpose = new("Die Frage", "The question"), IsRequired = true, OtherWords = [.. TextKey.OtherWords, "question", "leitfrage"] },
        new(FollowUps, new ListSchema(TextSchema.Markdown), new("Fragen, die tiefer gehen", "Questions that go deeper"), "nachfragen", "anschlussfragen", "folgefragen", "followups"))
    {
        Elsewhere =
        [
            (TipItem, new("Diese Angabe gehört zu einem Tipp: Fehlt über dem Eintrag die Zeile „tips:“?", "This entry belongs to a tip: is the line 'tips:' missing above the item?")),
            OfStories,
        ],
    });

    private static readonly EitherSchema InlineExample = new(TextSchema.Markdown, new ObjectSchema(
        [
            TitleKey with { IsRequired = false },
            TextKey with { Purpose = new("Die Geschichte", "The story"), IsRequired = true, OtherWords = [.. TextKey.OtherWords, "story", "geschichte", "example"] },
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
        TitleKey with { Purpose = new("Name des Schritts", "Name of the step"), IsRequired = false },
        MinutesKey,
        TextKey with { Purpose = new("Was zu tun ist", "What to do") },
        new(Remote, TextSchema.Markdown, new("Wie es auf Entfernung geht", "How it works at a distance"), "fern", "online", "digital"),
        new(Facilitation, TextSchema.Markdown, new("Was nur liest, wer den Workshop leitet", "What only the facilitator reads"), "moderation", "facilitator", "hinweis"),
        new(Optional, new BooleanSchema(), new("true: Ein kurzer Workshop lässt den Schritt weg", "true: a short workshop leaves the step out"), "verzichtbar", "freiwillig", "wahlweise"));

    private static readonly ObjectSchema WorkshopSchema = new(
        MinutesKey,
        PeopleKey,
        new(Difficulty, Difficulties, new("Wie viel Erfahrung die Leitung braucht: easy (leicht), medium (mittel) oder hard (schwer)", "How much experience the facilitator needs: easy, medium or hard"), "schwierigkeit", "schwierigkeitsgrad", "level"),
        new(Material, new ListSchema(TextSchema.Markdown), new("Was gebraucht wird", "What is needed"), "materials", "materialien"),
        new(Steps, new ListSchema(Step), new("Ablauf in Schritten", "Course of the workshop in steps"), "schritte", "schritt", "ablauf", "agenda", "programm"));

    private static readonly Diagnostics.Message InChapters = new(
        "Diese Angabe gehört in ein Kapitel; Kapitel liegen in content/<Sprache>/<Teil>/<Kapitel>.md.",
        "This entry belongs in a chapter; chapters lie in content/<language>/<part>/<chapter>.md.");

    private static readonly Diagnostics.Message InExamples = new(
        "Diese Angabe gehört in ein Praxisbeispiel; deren Dateien liegen in content/<Sprache>/<Teil>/<Kapitel>/.",
        "This entry belongs in a practice example; their files lie in content/<language>/<part>/<chapter>/.");

    /// <summary>A chapter.</summary>
    public static ObjectSchema Chapter { get; } = new(
        [
            .. PageKeys,
            new(Quote, TextSchema.Watched, new("Leitsatz, mit dem das Kapitel beginnt", "The sentence that the chapter begins with"), "leitsatz", "zitat", "motto", "kernsatz", "leitgedanke"),
            new(Message, TextSchema.Markdown, new("Botschaft; ohne sie ist der Text unter dem Kopf die Botschaft, mit ihr ist er die Vertiefung", "Message; without it the text below the header is the message, with it that text goes deeper"), "botschaft", "nachricht", "kernbotschaft"),
            new(GuidingQuestions, new ListSchema(GuidingQuestion), new("Leitfragen", "Guiding questions"), "leitfragen", "leitfrage", "fragen", "frage", "questions", "reflexionsfragen"),
            new(Tips, new ListSchema(Tip), new("Anwendungstipps", "Tips"), "tipps", "tipp", "tip", "anwendungstipps", "anwendungstipp", "hinweise", "empfehlungen"),
            new(PracticeExamples, new ListSchema(InlineExample), new("Praxisbeispiele, die im Kapitel selbst stehen", "Practice examples that stand in the chapter itself"), "praxisbeispiele", "praxisbeispiel", "beispiele", "beispiel", "examples"),
            new(Workshop, WorkshopSchema, new("Wie eine Gruppe daran arbeitet", "How to work on it in a group"), "übung", "uebung", "training"),
            new(Tags, new ListSchema(TextSchema.Plain), new("Schlagworte", "Tags"), "schlagworte", "schlagwörter", "schlagwort", "stichworte", "stichwörter", "keywords", "themen", "kategorien", "kategorie", "categories", "category", "labels"),
            new(Related, new ListSchema(TextSchema.Name), new("Verwandte Kapitel: die Namen ihrer Dateien", "Related chapters: the names of their files"), "verwandt", "verwandte", "verwandte_kapitel", "siehe_auch", "see_also", "siehe", "verweise", "links"),
            new(Owner, TextSchema.Plain, new("Wer das Kapitel pflegt", "Who looks after it"), "verantwortlich", "zuständig", "besitzer", "ansprechpartner", "autor", "autorin", "author", "redaktion"),
            ReviewedKey with { OtherWords = ReviewedKey.OtherWords.Add("date") },
        ])
    {
        Below = new(
            "Der Text steht nicht im Kopf, sondern darunter: Schreiben Sie ihn unter die zweite Zeile „---“, oder nennen Sie die Angabe „message“.",
            "The text does not stand in the header but below it: write it below the second line '---', or call the entry 'message'."),
    };

    /// <summary>A practice example in a file of its own.</summary>
    public static ObjectSchema Example { get; } = new([TitleKey, .. ExampleKeys])
    {
        Elsewhere = [(Chapter, InChapters)],
        Below = new(
            "Die Geschichte steht nicht im Kopf, sondern darunter: Schreiben Sie sie unter die zweite Zeile „---“.",
            "The story does not stand in the header but below it: write it below the second line '---'."),
    };

    /// <summary>Home page, part or plain page.</summary>
    public static ObjectSchema Page { get; } = new(
        [
            .. PageKeys,
            new(Shortcuts, new ListSchema(Shortcut), new("Nur auf der Startseite: vier bis sechs Einstiege für alle, die etwas Bestimmtes brauchen", "On the home page only: four to six ways in for people who need something"), "einstiege", "einstieg", "kacheln", "abkürzungen", "shortcut"),
        ])
    {
        Elsewhere = [(Chapter, InChapters), (Example, InExamples)],
        Below = new(
            "Der Text steht nicht im Kopf, sondern darunter: Schreiben Sie ihn unter die zweite Zeile „---“.",
            "The text does not stand in the header but below it: write it below the second line '---'."),
    };

    private static ListSchema Terms(Func<VocabulariesConfig, Vocabulary> vocabulary) => new(new TermSchema(vocabulary), AllowsSingle: true);
}
