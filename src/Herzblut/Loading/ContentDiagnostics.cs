using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Slips;

namespace Herzblut.Loading;

/// <summary>What is wrong with content beyond its form: texts that are missing, dates, privacy, files in the wrong place.</summary>
internal static class ContentDiagnostics
{
    public static Diagnostic NoMessage(SourceText source) => Warning(
        "CNT4001",
        source,
        new SourceSpan(0, 0),
        new("Das Kapitel hat keine Botschaft: Unter dem Kopf steht kein Text.", "The chapter has no message: there is no text below its header."),
        new("Schreiben Sie die Botschaft unter die zweite Zeile „---“.", "Write the message below the second line '---'.")) with
    {
        Cause = BlockDiagnostics.NoTextCause(source),
    };

    public static Diagnostic ExampleWithoutText(SourceText source, SourceSpan span) => Error(
        "CNT4002",
        source,
        span,
        new("Das Praxisbeispiel hat keinen Text.", "The practice example has no text."),
        new("Erzählen Sie unter der zweiten Zeile „---“, was geschehen ist: wer tut was?", "Write below the second line '---' what happened: who does what?")) with
    {
        Cause = BlockDiagnostics.NoTextCause(source),
    };

    public static Diagnostic NoTouchpoint(SourceText source, SourceSpan span, string ids) => Warning(
        "CNT4003",
        source,
        span,
        new("Dem Praxisbeispiel fehlt die Angabe „touchpoint“; auf der Kundenreise wird es nicht gefunden.", "The practice example lacks the entry 'touchpoint'; nobody finds it on the journey."),
        new($"Ergänzen Sie „touchpoint: …“. Möglich sind: {ids}", $"Add 'touchpoint: …'. Choose one of: {ids}"));

    public static Diagnostic NoConsent(SourceText source, SourceSpan span) => Warning(
        "CNT4004",
        source,
        span,
        new("Ohne Einwilligung (consent: false) wird das Praxisbeispiel nicht gezeigt.", "Without consent (consent: false) the practice example is not shown."),
        new("Holen Sie die Einwilligung ein und schreiben Sie dann „consent: true“, oder löschen Sie das Beispiel.", "Ask for consent and then write 'consent: true', or delete the example."));

    public static Diagnostic MailAddress(SourceText source, SourceSpan span) => Warning(
        "CNT4005",
        source,
        span,
        new("Eine E-Mail-Adresse im Praxisbeispiel: Das sind persönliche Daten.", "An e-mail address in a practice example: that is personal data."),
        new("Entfernen Sie sie, wenn die Person nicht einverstanden ist (Datenschutz).", "Remove it unless the person has given consent (privacy)."));

    public static Diagnostic PhoneNumber(SourceText source, SourceSpan span) => Warning(
        "CNT4006",
        source,
        span,
        new("Eine Telefonnummer im Praxisbeispiel: Das sind persönliche Daten.", "A phone number in a practice example: that is personal data."),
        new("Entfernen Sie sie, wenn die Person nicht einverstanden ist (Datenschutz).", "Remove it unless the person has given consent (privacy)."));

    public static Diagnostic ReviewOverdue(SourceText source, SourceSpan span, DateOnly due) => Warning(
        "CNT4007",
        source,
        span,
        new($"Die letzte Prüfung ist zu lange her: Sie war am {Day(due)} wieder fällig.", $"The last review is too long ago: it was due again on {Day(due)}."),
        new("Lesen Sie den Text durch, prüfen Sie, ob er noch aktuell ist, und tragen Sie dann das heutige Datum ein.", "Read the text through, check whether it is up to date, then enter today's date."));

    public static Diagnostic DateInFuture(SourceText source, SourceSpan span, string key) => Warning(
        "CNT4008",
        source,
        span,
        new($"Das Datum bei „{key}“ liegt in der Zukunft.", $"The date of '{key}' lies in the future."),
        new("Prüfen Sie Jahr und Monat (JJJJ-MM-TT).", "Check year and month (YYYY-MM-DD)."));

    public static Diagnostic SeveralTags(SourceText source, SourceSpan span, string tag)
    {
        string list = string.Join(", ", tag.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return Warning(
            "CNT4009",
            source,
            span,
            new("Ein einziges Schlagwort mit Komma oder Semikolon: Gemeint sind wohl mehrere.", "A single tag with a comma or semicolon: several seem to be meant."),
            new($"Schreiben Sie sie als Liste: [{list}]", $"Write them as a list: [{list}]"));
    }

    public static Diagnostic EmptyTag(SourceText source, SourceSpan span) => Error(
        "CNT4010",
        source,
        span,
        new("Ein Schlagwort ohne Buchstaben und Ziffern.", "A tag without letters and digits."),
        new("Schreiben Sie ein Wort oder löschen Sie das Schlagwort.", "Write a word or delete the tag."));

    public static Diagnostic ReservedTag(SourceText source, SourceSpan span, string tag) => Error(
        "CNT4011",
        source,
        span,
        new($"Das Schlagwort „{tag}“ hätte die Adresse, unter der die Liste aller Schlagwörter steht (tags/index.html).", $"The tag '{tag}' would have the address of the list of all tags (tags/index.html)."),
        new("Nennen Sie es genauer, zum Beispiel „Stichwortverzeichnis“.", "Name it more exactly, for example 'Subject index'."));

    public static Diagnostic LongTag(SourceText source, SourceSpan span) => Error(
        "CNT4014",
        source,
        span,
        new("Das Schlagwort ist zu lang; kein Datenträger nimmt seine Seite auf.", "The tag is too long; no disk takes its page."),
        new("Schreiben Sie ein Wort oder zwei.", "Write a word or two."));

    public static Diagnostic DeviceTag(SourceText source, SourceSpan span, string tag) => Error(
        "CNT4015",
        source,
        span,
        new($"Eine Datei mit dem Namen „{tag}“ gibt es unter Windows nicht; die Seite des Schlagworts ließe sich dort nicht kopieren.", $"There is no file named '{tag}' on Windows; the page of the tag could not be copied there."),
        new("Nennen Sie es genauer, zum Beispiel mit einem zweiten Wort.", "Name it more exactly, for example with a second word."));

    public static Diagnostic LeaningQuestion(SourceText source, SourceSpan span, string opening) => new(
        "CNT4012",
        Severity.Info,
        source,
        span,
        new($"Die Leitfrage ist für sich allein nicht zu verstehen: „{opening}“ weist auf etwas, das davor steht.", $"The guiding question cannot be understood alone: '{opening}' points at something in front of it."),
        new(
            "Nennen Sie in der Frage selbst, worum es geht: Sie erscheint auch einzeln, zum Beispiel als Frage der Woche. Führt sie die vorige Frage weiter, schreiben Sie sie dort unter „follow_ups“.",
            "Say in the question itself what it is about: it also appears alone, for example as the question of the week. If it carries the question before it further, write it there below 'follow_ups'."));

    public static Diagnostic WrongExtension(SourceText source, string name, string rename) => Error(
        "CNT4101",
        source,
        default,
        new($"„{name}“ wird nicht gelesen, weil der Name nicht auf „.md“ endet.", $"'{name}' is not read because its name does not end with '.md'."),
        new($"Benennen Sie die Datei um in „{rename}“ (Windows verbirgt Endungen wie .txt; blenden Sie sie im Explorer ein).", $"Rename the file to '{rename}' (Windows hides endings such as .txt; show them in the Explorer)."));

    public static Diagnostic UnusedFile(SourceText source, string name) => Warning(
        "CNT4102",
        source,
        default,
        new($"„{name}“ ist eine Art von Datei, die keine Seite zeigt; sie bleibt außen vor.", $"'{name}' is a kind of file that no page shows; it is left out."),
        new("Löschen Sie sie, oder speichern Sie sie als Bild (png, jpg, svg), PDF oder Text (.md).", "Delete it, or save it as a picture (png, jpg, svg), PDF or text (.md)."));

    /// <param name="source">The file.</param>
    /// <param name="folder">The folder of the chapter it seems to belong to; null where there is none.</param>
    public static Diagnostic TooDeep(SourceText source, string? folder) => Error(
        "CNT4103",
        source,
        default,
        new("Die Datei liegt zu tief in den Ordnern.", "The file lies too deep in the folders."),
        folder is not null ? MoveInto(folder) : new(
            "Kapitel liegen in content/<Sprache>/<Teil>/, ihre Praxisbeispiele in content/<Sprache>/<Teil>/<Kapitel>/. Verschieben Sie die Datei dorthin.",
            "Chapters lie in content/<language>/<part>/, their practice examples in content/<language>/<part>/<chapter>/. Move the file there."));

    /// <param name="source">The file.</param>
    /// <param name="folder">Where it lies.</param>
    /// <param name="languages">All languages.</param>
    /// <param name="chapter">The folder of a chapter, to say where an example would go; null where that is not asked.</param>
    public static Diagnostic OutsideLanguages(SourceText source, string folder, IEnumerable<string> languages, string? chapter = null)
    {
        string folders = string.Join(", ", languages.Select(language => $"content/{language}"));
        return Error(
            "CNT4104",
            source,
            default,
            new($"Die Datei liegt in „{folder}“, das zu keiner Sprache des Playbooks gehört.", $"The file lies in '{folder}', which belongs to no language of the playbook."),
            new(
                $"Verschieben Sie sie in einen dieser Ordner: {folders}{(chapter is null ? "" : $" (ein Praxisbeispiel in den seines Kapitels, etwa {chapter})")}. Soll eine Sprache dazukommen, tragen Sie sie in site.yml unter „languages“ ein.",
                $"Move it into one of these folders: {folders}{(chapter is null ? "" : $" (a practice example into its chapter's, such as {chapter})")}. If a language is to be added, enter it in site.yml below 'languages'."));
    }

    public static Diagnostic TextInMedia(SourceText source) => Error(
        "CNT4105",
        source,
        default,
        new("Im Ordner für Bilder (content/media) werden keine Texte gelesen.", "No texts are read in the folder for pictures (content/media)."),
        new("Verschieben Sie die Datei in den Ordner einer Sprache, zum Beispiel content/de.", "Move the file into the folder of a language, for example content/de."));

    public static Diagnostic IndexInChapter(SourceText source, string target) => Error(
        "CNT4106",
        source,
        default,
        new("In einem Kapitelordner liegen nur Praxisbeispiele; „index.md“ ist keines.", "A chapter's folder holds practice examples only; 'index.md' is none."),
        new($"Der Text eines Kapitels gehört in „{target}“. Benennen Sie die Datei um oder verschieben Sie sie.", $"The text of a chapter belongs in '{target}'. Rename the file or move it."));

    /// <summary>CNT4110: a practice example where chapters lie. Where its part has no page, and that it is not translated, follows from it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="folder">The folder of a chapter nearby; null where there is none.</param>
    public static Diagnostic ExampleMisplaced(SourceText source, ContentPath path, string? folder) => Error(
        "CNT4110",
        source,
        default,
        new("Das ist ein Praxisbeispiel, liegt aber dort, wo die Kapitel liegen.", "This is a practice example, but it lies where the chapters are."),
        folder is not null ? MoveInto(folder) : new(
            $"Verschieben Sie die Datei in den Ordner ihres Kapitels: content/{path.Language}/<Teil>/<Kapitel>/ (er heißt wie die Datei des Kapitels, ohne „.md“).",
            $"Move the file into the folder of its chapter: content/{path.Language}/<part>/<chapter>/ (it is named like the chapter's file, without '.md').")) with
    {
        Cause = InWrongFolder(source.Path),
    };

    /// <summary>What findings share that follow from the wrong place of a file.</summary>
    public static Cause InWrongFolder(string path) => new("wrong folder", path);

    /// <summary>CNT4109: a name that Windows refuses: there, nobody can fetch the playbook from its repository.</summary>
    public static Diagnostic NameForbidden(SourceText source, string name, string offer) => Warning(
        "CNT4109",
        source,
        default,
        new($"Unter Windows kann keine Datei „{name}“ heißen; dort lässt sich das Playbook nicht öffnen.", $"On Windows no file can be called '{name}'; the playbook cannot be opened there."),
        new($"Benennen Sie sie um, zum Beispiel in „{offer}“.", $"Rename it, to '{offer}' for example."));

    /// <summary>CNT4111: a text of a word processor.</summary>
    public static Diagnostic OtherDocument(SourceText source, string name, string offer) => Error(
        "CNT4111",
        source,
        default,
        new($"„{name}“ wird nicht gelesen: Texte sind Dateien, deren Name auf „.md“ endet.", $"'{name}' is not read: texts are files whose name ends with '.md'."),
        new(
            $"Kopieren Sie den Text in eine neue Datei „{offer}“ (im Texteditor, mit UTF-8), und löschen Sie diese. Umbenennen allein genügt nicht.",
            $"Copy the text into a new file '{offer}' (in a text editor, with UTF-8), and delete this one. Renaming it is not enough."));

    /// <summary>CNT4112: an ending before the ending, which becomes part of the address.</summary>
    public static Diagnostic TwoEndings(SourceText source, string name, string offer) => Warning(
        "CNT4112",
        source,
        default,
        new($"Der Name „{name}“ hat zwei Endungen; die erste gerät in die Adresse der Seite.", $"The name '{name}' has two endings; the first one becomes part of the page's address."),
        new($"Benennen Sie die Datei um in „{offer}“ (Windows verbirgt Endungen; blenden Sie sie im Explorer ein).", $"Rename the file to '{offer}' (Windows hides endings; show them in the Explorer)."));

    public static Diagnostic NameWithoutLetters(SourceText source) => Error(
        "CNT4107",
        source,
        default,
        new("Aus dem Namen der Datei lässt sich keine Adresse bilden.", "No address can be made from the file's name."),
        new("Benennen Sie die Datei um: mit Buchstaben oder Ziffern, zum Beispiel in „ein-gutes-wort.md“.", "Rename the file: with letters or digits, to 'a-good-word.md' for example."));

    /// <summary>CNT4108: <c>Index.md</c>, which only some systems take for <c>index.md</c>.</summary>
    public static Diagnostic IndexInCapitals(SourceText source, string name) => Error(
        "CNT4108",
        source,
        default,
        new($"„{name}“ muss klein geschrieben „index.md“ heißen; sonst fehlt die Seite auf manchen Systemen.", $"'{name}' has to be called 'index.md' in small letters; otherwise some systems miss the page."),
        new("Benennen Sie die Datei um in „index.md“.", "Rename the file to 'index.md'."));

    /// <summary>CNT4113: a practice example beside <c>content/</c>.</summary>
    public static Diagnostic StrayExample(SourceText source, string target) => Error(
        "CNT4113",
        source,
        default,
        new("Das ist ein Praxisbeispiel, liegt aber außerhalb von content/; dort wird es nicht gelesen.", "This is a practice example, but it lies outside content/, where it is not read."),
        new(
            $"Verschieben Sie die Datei in den Ordner ihres Kapitels, zum Beispiel nach {target}",
            $"Move the file into the folder of its chapter, to {target} for example."));

    /// <summary>CNT4114: a chapter beside <c>content/</c>.</summary>
    public static Diagnostic StrayChapter(SourceText source, string target) => Error(
        "CNT4114",
        source,
        default,
        new("Das ist ein Kapitel, liegt aber außerhalb von content/; dort wird es nicht gelesen.", "This is a chapter, but it lies outside content/, where it is not read."),
        new(
            $"Verschieben Sie die Datei in den Ordner ihres Teils, zum Beispiel nach {target}",
            $"Move the file into the folder of its part, to {target} for example."));

    /// <summary>CNT4115: a page in a folder of its language that lies beside <c>content/</c>.</summary>
    public static Diagnostic StrayPage(SourceText source, string target) => Error(
        "CNT4115",
        source,
        default,
        new("Die Datei liegt außerhalb von content/; dort wird sie nicht gelesen.", "The file lies outside content/, where it is not read."),
        new($"Verschieben Sie sie nach {target}", $"Move it to {target}"));

    private static Message MoveInto(string folder) => new(
        $"Verschieben Sie die Datei in den Ordner ihres Kapitels, zum Beispiel nach {folder} (er heißt wie die Datei des Kapitels, ohne „.md“).",
        $"Move the file into the folder of its chapter, to {folder} for example (it is named like the chapter's file, without '.md').");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);

    private static Diagnostic Warning(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Warning, source, span, message, hint);
}
