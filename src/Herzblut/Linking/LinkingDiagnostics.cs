using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;

namespace Herzblut.Linking;

/// <summary>What shows only when all files are known: translations, relations, addresses, examples without a chapter.</summary>
internal static class LinkingDiagnostics
{
    public static Diagnostic UnknownTranslation(SourceText source, SourceSpan span, string name, NameResult result) => Error(
        "CNT5001",
        source,
        span,
        new($"Die Seite „{name}“, die hier übersetzt wird, gibt es nicht.", $"The page '{name}' that is translated here does not exist."),
        NameHint(result));

    public static Diagnostic TranslationOfOriginal(SourceText source, SourceSpan span, string language) => Error(
        "CNT5002",
        source,
        span,
        new($"„translation“ gehört in die Übersetzung, nicht in die Datei der ersten Sprache ({language}).", $"'translation' belongs in the translation, not into the file of the first language ({language})."),
        new("Löschen Sie die Zeile hier, und tragen Sie sie in der übersetzten Datei ein.", "Delete the line here, and enter it in the translated file."));

    public static Diagnostic TranslationOfOtherKind(SourceText source, SourceSpan span, string name) => Error(
        "CNT5003",
        source,
        span,
        new($"„{name}“ ist eine Seite anderer Art (Kapitel, Teil oder einfache Seite).", $"'{name}' is a page of another kind (chapter, part or plain page)."),
        new("Nennen Sie die Datei, deren Übersetzung diese hier ist.", "Name the file that this one translates."));

    public static Diagnostic TranslatedTwice(SourceText source, SourceSpan span, SourceText other) => Error(
        "CNT5004",
        source,
        span,
        new($"Dieselbe Seite ist schon in „{other.Path}“ übersetzt.", $"The same page is already translated in '{other.Path}'."),
        new("Löschen Sie eine der beiden Dateien, oder ändern Sie „translation“.", "Delete one of the two files, or change 'translation'.")) with { Cause = Copied(source) };

    public static Diagnostic MissingTranslation(SourceText source, string language, string file) => new(
        "CNT5005",
        Severity.Warning,
        source,
        new SourceSpan(0, 0),
        new($"Die Übersetzung in die Sprache „{language}“ fehlt; dort wird der Text in der ersten Sprache gezeigt.", $"The translation into the language '{language}' is missing; the text in the first language is shown there."),
        new($"Übersetzen Sie die Seite in die Datei {file}.", $"Translate the page into the file {file}."))
    {
        Cause = ContentDiagnostics.InWrongFolder(source.Path),
    };

    public static Diagnostic MissingOriginal(SourceText source, string language, string file) => new(
        "CNT5006",
        Severity.Warning,
        source,
        new SourceSpan(0, 0),
        new($"Die Seite gibt es nicht in der Sprache „{language}“; dort fehlt sie.", $"The page does not exist in the language '{language}', where it is missing."),
        new(
            $"Schreiben Sie sie in die Datei {file}, oder nennen Sie mit „translation: …“ die Seite, die hier übersetzt ist.",
            $"Write it into the file {file}, or name the page that is translated here with 'translation: …'."))
    {
        Cause = MissingPage(file),
    };

    /// <summary>CNT5006, too: the original has the same name in another folder.</summary>
    public static Diagnostic TranslationElsewhere(SourceText source, string original, string file) => new(
        "CNT5006",
        Severity.Warning,
        source,
        new SourceSpan(0, 0),
        new($"Die Seite liegt in einem anderen Ordner als „{original}“; so gilt sie nicht als deren Übersetzung.", $"The page lies in another folder than '{original}', so it does not count as its translation."),
        new(
            $"Verschieben Sie die eine oder die andere, diese zum Beispiel nach {file}. Sollen sie bleiben, wo sie sind, schreiben Sie hier in den Kopf „translation: {original}“.",
            $"Move one or the other, this one for example to {file}. If they are to stay where they are, write 'translation: {original}' into the header here."));

    /// <summary>CNT5006, too: the only page of a folder without an original beside the only original without a translation.</summary>
    public static Diagnostic TranslationRenamed(SourceText source, string original, string file) => new(
        "CNT5006",
        Severity.Warning,
        source,
        new SourceSpan(0, 0),
        new($"Zu dieser Seite fehlt das Original und zu „{original}“ die Übersetzung.", $"This page lacks its original, and '{original}' lacks its translation."),
        new(
            $"Ist sie diese Übersetzung, schreiben Sie hier in den Kopf „translation: {original}“, oder nennen Sie die Datei wie das Original. Ist sie eine andere Seite, schreiben Sie sie auch in die Datei {file}.",
            $"If it is that translation, write 'translation: {original}' into the header here, or name the file like the original. If it is another page, write it into the file {file} as well."));

    /// <summary>What findings share that follow from a page that is not there.</summary>
    public static Cause MissingPage(string file) => new("missing page", file);

    public static Diagnostic NoHomePage(SourceText source, SourceSpan span, string language) => Error(
        "CNT5008",
        source,
        span,
        new($"Die Startseite fehlt: content/{language}/index.md.", $"The home page is missing: content/{language}/index.md."),
        new($"Legen Sie content/{language}/index.md an: „---“, „title: …“, „---“ und darunter eine Begrüßung.", $"Create content/{language}/index.md: '---', 'title: …', '---' and a welcome below."));

    public static Diagnostic ExampleWithoutChapter(SourceText source, string chapter, string? nearest) => Error(
        "CNT5009",
        source,
        new SourceSpan(0, 0),
        new($"Das Praxisbeispiel gehört zu keinem Kapitel: {chapter} gibt es nicht.", $"The practice example belongs to no chapter: {chapter} does not exist."),
        nearest is null
            ? new("Verschieben Sie die Datei in den Ordner ihres Kapitels (er heißt wie die Datei des Kapitels, ohne „.md“).", "Move the file into the folder of its chapter (it is named like the chapter's file, without '.md').")
            : new($"Verschieben Sie die Datei in den Ordner {nearest}/, oder benennen Sie ihren Ordner so.", $"Move the file into the folder {nearest}/, or rename its folder so."));

    public static Diagnostic UnknownRelated(SourceText source, SourceSpan span, string name, NameResult result) => Error(
        "CNT5010",
        source,
        span,
        new(
            result.Several.IsDefaultOrEmpty ? $"Ein Kapitel „{name}“ gibt es nicht." : $"„{name}“ ist nicht eindeutig.",
            result.Several.IsDefaultOrEmpty ? $"There is no chapter '{name}'." : $"'{name}' is ambiguous."),
        NameHint(result));

    public static Diagnostic RelatedIsNoChapter(SourceText source, SourceSpan span, string name) => Error(
        "CNT5011",
        source,
        span,
        new($"„{name}“ ist kein Kapitel.", $"'{name}' is no chapter."),
        new("Unter „related“ stehen nur Kapitel. Verweisen Sie auf andere Seiten mit einem Link im Text.", "'related' holds chapters only. Refer to other pages with a link in the text."));

    /// <summary>CNT5011, too: the name of a practice example.</summary>
    public static Diagnostic RelatedIsExample(SourceText source, SourceSpan span, string name, string chapter) => Error(
        "CNT5011",
        source,
        span,
        new($"„{name}“ ist ein Praxisbeispiel, kein Kapitel.", $"'{name}' is a practice example, no chapter."),
        new($"Unter „related“ stehen nur Kapitel: Nennen Sie sein Kapitel, „{chapter}“.", $"'related' holds chapters only: name its chapter, '{chapter}'."));

    public static Diagnostic RelatedToItself(SourceText source, SourceSpan span) => new(
        "CNT5012",
        Severity.Warning,
        source,
        span,
        new("Das Kapitel ist mit sich selbst verwandt.", "The chapter is related to itself."),
        new("Löschen Sie den Eintrag.", "Delete the item."));

    public static Diagnostic SameAddress(SourceText source, string address, Message other) => Error(
        "CNT5014",
        source,
        new SourceSpan(0, 0),
        new($"Die Adresse „{address}“ ist schon vergeben: an {other.German}.", $"The address '{address}' is already taken: by {other.English}."),
        new("Benennen Sie eine der beiden Dateien um (oder ihren Ordner), oder löschen Sie die, die keiner braucht.", "Rename one of the two files (or its folder), or delete the one that nobody needs."));

    public static Diagnostic AliasTaken(SourceText source, SourceSpan span, string address, Message other) => Error(
        "CNT5015",
        source,
        span,
        new($"Die Adresse „{address}“ gibt es schon: {other.German}.", $"The address '{address}' already exists: {other.English}."),
        new("Löschen Sie den Eintrag, oder nennen Sie eine andere frühere Adresse.", "Delete the item, or name another former address."));

    public static Diagnostic BadAlias(SourceText source, SourceSpan span, string offer) => Error(
        "CNT5016",
        source,
        span,
        new("Eine frühere Adresse ist ein Pfad innerhalb der Website.", "A former address is a path inside the site."),
        new($"Schreiben Sie ihn ohne https://, ohne „..“ und mit gewöhnlichen Schrägstrichen, zum Beispiel „{offer}“.", $"Write it without https://, without '..' and with forward slashes, for example '{offer}'."));

    public static Diagnostic AliasIsNoPath(SourceText source, SourceSpan span) => Error(
        "CNT5031",
        source,
        span,
        new(
            "Diese frühere Adresse kann auf manchen Datenträgern nicht liegen: Ein Name darin ist zu lang, endet auf einen Punkt oder ist unter Windows vergeben (aux, con, nul, prn, com1 …).",
            "Some disks cannot hold this former address: a name in it is too long, ends in a full stop or is reserved on Windows (aux, con, nul, prn, com1 …)."),
        new("Löschen Sie den Eintrag, oder nennen Sie eine andere frühere Adresse.", "Delete the item, or name another former address."));

    public static Diagnostic AliasBelowFile(SourceText source, SourceSpan span, string address, string file) => Error(
        "CNT5032",
        source,
        span,
        new($"Die Adresse „{address}“ liegt unterhalb von „{file}“, und das ist eine Seite oder Datei, kein Ordner.", $"The address '{address}' lies below '{file}', which is a page or a file, not a folder."),
        new("Löschen Sie den Eintrag, oder nennen Sie eine andere frühere Adresse.", "Delete the item, or name another former address."));

    public static Diagnostic SameTitle(SourceText source, SourceSpan span, string title, string other) => new(
        "CNT5017",
        Severity.Warning,
        source,
        span,
        new($"Den Titel „{title}“ hat schon ein anderes Kapitel: {other}", $"Another chapter already has the title '{title}': {other}"),
        new("Geben Sie einem der beiden einen anderen Titel, oder löschen Sie die Datei, wenn sie eine Kopie ist.", "Give one of the two another title, or delete the file if it is a copy."))
    {
        Cause = Copied(source),
    };

    // A copied file has the title of the other, too.
    private static Cause Copied(SourceText source) => new("copied file", source.Path);

    public static Diagnostic SameName(SourceText source, string other) => Error(
        "CNT5018",
        source,
        new SourceSpan(0, 0),
        new($"Eine Datei dieses Namens gibt es schon: {other}", $"There already is a file of this name: {other}"),
        new(
            "Die beiden Namen sehen gleich aus und sind verschieden gespeichert (Unicode; so entstehen sie auf verschiedenen Rechnern). Löschen Sie eine der beiden Dateien, oder benennen Sie sie um.",
            "The two names look alike and are stored differently (Unicode; different computers make them so). Delete one of the two files, or rename it."));

    public static Diagnostic ReservedAddress(SourceText source, string address, Message owner) => Error(
        "CNT5019",
        source,
        new SourceSpan(0, 0),
        new($"Die Adresse „{address}“ braucht die Website selbst: für {owner.German}.", $"The site itself needs the address '{address}': for {owner.English}."),
        new("Benennen Sie die Datei um; heißt ihr Ordner so, den Ordner.", "Rename the file, or its folder where that has the name."));

    public static Diagnostic ForgottenTranslation(SourceText source, string address, PageFile original) => Error(
        "CNT5020",
        source,
        new SourceSpan(0, 0),
        new(
            $"Unter der Adresse „{address}“ steht schon {original.Path.File}: Dort fehlt die Übersetzung, und diese Datei nennt sich nicht so.",
            $"At the address '{address}' already stands {original.Path.File}: its translation is missing, and this file does not say that it is the one."),
        new(
            $"Ist diese Datei die Übersetzung, schreiben Sie in ihren Kopf „translation: {original.Path.Path}“; sonst benennen Sie sie um.",
            $"If this file is the translation, write 'translation: {original.Path.Path}' into its front matter; otherwise rename it."));

    /// <summary>CNT5021: a tag whose address another one has, told once however many editions show it.</summary>
    public static Diagnostic TagsShareAddress(SourceText source, SourceSpan span, string name, SourceText otherSource, Located<string> other) => Error(
        "CNT5021",
        source,
        span,
        new(
            $"Das Schlagwort „{name}“ bekäme dieselbe Adresse wie „{other.Value}“; beide würden eins.",
            $"The tag '{name}' would get the same address as '{other.Value}'; the two would become one."),
        new(
            $"Schreiben Sie „{other.Value}“, wenn dasselbe gemeint ist, sonst ein anderes Wort; Zeichen, Umlaute und ß zählen in Adressen nicht.",
            $"Write '{other.Value}' if the same is meant, otherwise another word; punctuation and umlauts do not count in addresses.")) with
    {
        Cause = new Cause("tag's address", source.Path, span.Start),
        Notes = [new Note(otherSource, other.Span, new("Hier steht das andere.", "The other one stands here."))],
    };

    public static Diagnostic UnknownSituationExample(SourceText source, SourceSpan span, string name, ImmutableArray<string> several, string? nearest) => Error(
        "CNT5033",
        source,
        span,
        several.Length > 1
            ? new($"„{name}“ ist nicht eindeutig.", $"'{name}' is ambiguous.")
            : new($"Ein Praxisbeispiel „{name}“ gibt es nicht.", $"There is no practice example '{name}'."),
        several.Length > 1 ? NameHint(new NameResult(null, several, null))
            : nearest is not null ? new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?")
            : new(
                "Nennen Sie den Namen der Datei des Praxisbeispiels, zum Beispiel „das-laute-zimmer“, oder löschen Sie die Zeile.",
                "Name the file of the practice example, for example 'the-noisy-room', or delete the line."));

    /// <summary>CNT5036: a document that may have been meant as a story.</summary>
    public static Diagnostic UnlinkedDocument(SourceText source, string name) => new(
        "CNT5036",
        Severity.Warning,
        source,
        new SourceSpan(0, 0),
        new($"Kein Text verweist auf „{name}“; was darin steht, sieht niemand.", $"No text links to '{name}'; nobody sees what it holds."),
        new(
            "Ist es ein Text für das Playbook, kopieren Sie ihn in eine Datei, deren Name auf „.md“ endet; sonst verweisen Sie darauf oder löschen Sie die Datei.",
            "If it is a text for the playbook, copy it into a file whose name ends with '.md'; otherwise link to it or delete the file."));

    /// <summary>CNT5037: two examples of a chapter with one title, mostly by a copied file.</summary>
    public static Diagnostic SameExample(SourceText source, SourceSpan span, string title, string other) => new(
        "CNT5037",
        Severity.Warning,
        source,
        span,
        new($"Ein anderes Praxisbeispiel dieses Kapitels heißt auch „{title}“: {other}", $"Another practice example of this chapter is called '{title}', too: {other}"),
        new("Löschen Sie die Datei, wenn sie eine Kopie ist, oder geben Sie einem der beiden einen anderen Titel.", "Delete the file if it is a copy, or give one of the two another title."));

    /// <summary>The name that was probably meant, or how names are written.</summary>
    public static Message NameHint(NameResult result)
    {
        if (!result.Several.IsDefaultOrEmpty)
        {
            string paths = string.Join(", ", result.Several);
            return new($"Nennen Sie den ganzen Pfad, einen von: {paths}", $"Name the whole path, one of: {paths}");
        }

        return result.Nearest is { } nearest
            ? new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?")
            : new("Nennen Sie den Namen der Datei oder ihren Pfad unterhalb des Sprachordners, zum Beispiel „haltung/gute-stimmung“.", "Name the file or its path below the language folder, for example 'haltung/gute-stimmung'.");
    }

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
