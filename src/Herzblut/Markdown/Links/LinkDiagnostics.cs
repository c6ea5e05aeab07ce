using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Links;

/// <summary>What can be wrong with a link, seen by itself: MDN4xxx. Whether its target exists is for linking to say.</summary>
internal static class LinkDiagnostics
{
    /// <summary>MDN4001: a scheme that would run code or that readers' browsers do not know.</summary>
    public static Diagnostic ForbiddenScheme(SourceText source, SourceSpan span, string address) => new(
        "MDN4001", Severity.Error, source, span,
        new Message(
            $"Ein Link darf nicht auf „{Shown(address)}“ zeigen.",
            $"A link must not lead to '{Shown(address)}'."),
        new Message(
            "Erlaubt sind https://…, http://…, mailto:…, tel:… und Dateien des Playbooks wie ../haltung/gute-stimmung.md",
            "Allowed are https://…, http://…, mailto:…, tel:… and files of the playbook such as ../attitude/good-mood.md"));

    /// <summary>MDN4002: an address with a slip in it (<c>https:/example.org</c>, <c>htps://…</c>).</summary>
    public static Diagnostic BrokenAddress(SourceText source, SourceSpan span, string address, string cure) => new(
        "MDN4002", Severity.Error, source, span,
        new Message(
            $"Die Adresse „{Shown(address)}“ ist nicht vollständig oder enthält einen Tippfehler.",
            $"The address '{Shown(address)}' is incomplete or misspelt."),
        new Message($"Meinten Sie „{cure}“?", $"Did you mean '{cure}'?"));

    /// <summary>MDN4003: an address of the web or of a person without its scheme, which leads to a file of that name.</summary>
    public static Diagnostic NoScheme(SourceText source, SourceSpan span, string address) => new(
        "MDN4003", Severity.Error, source, span,
        new Message(
            "Der Anfang der Adresse fehlt: So führt der Link auf eine Datei, die es nicht gibt.",
            "The beginning of the address is missing: the link leads to a file that does not exist."),
        new Message($"Schreiben Sie „{address}“.", $"Write '{address}'."));

    /// <summary>MDN4004: a path with backslashes.</summary>
    public static Diagnostic Backslash(SourceText source, SourceSpan span, string target) => new(
        "MDN4004", Severity.Error, source, span,
        new Message(
            "Im Ziel des Links stehen umgekehrte Schrägstriche (\\).",
            "The link's target contains backslashes (\\)."),
        new Message(
            $"Schreiben Sie es mit Schrägstrichen: {target.Replace('\\', '/')}",
            $"Write it with forward slashes: {target.Replace('\\', '/')}"));

    /// <summary>MDN4005: a path of the writer's own computer.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The path in it.</param>
    /// <param name="address">The path.</param>
    /// <param name="copy">How the file names a copy of the same name in the playbook; null where that is not known.</param>
    public static Diagnostic OwnComputer(SourceText source, SourceSpan span, string address, string? copy = null) => new(
        "MDN4005", Severity.Error, source, span,
        new Message(
            $"„{Shown(address)}“ liegt auf Ihrem Computer, andere können es nicht öffnen.",
            $"'{Shown(address)}' lies on your computer, others cannot open it."),
        (LocalAddress.InPlaybook(address, source.Path) ?? copy) is { } path ? new Message(
            $"Schreiben Sie den Weg von dieser Datei dorthin: „{path}“",
            $"Write the way from this file to it: '{path}'")
        : LocalAddress.InMedia(address, source.Path) is { } media ? new Message(
            $"Legen Sie die Datei in den Ordner content/media und schreiben Sie „{media}“; was im Netz liegt, beginnt mit https://",
            $"Put the file into the folder content/media and write '{media}'; what lies on the web begins with https://")
        : new Message(
            "Legen Sie die Datei in den Ordner content und schreiben Sie den Weg von dieser Datei dorthin, zum Beispiel ../../media/bild.png",
            "Put the file into the folder content and write the way from this file to it, for example ../../media/picture.png"));

    /// <summary>MDN4006: <c>[text]()</c>.</summary>
    public static Diagnostic NoTarget(SourceText source, SourceSpan span) => new(
        "MDN4006", Severity.Error, source, span,
        new Message("Der Link hat kein Ziel.", "The link has no target."),
        new Message(
            "Schreiben Sie zwischen die runden Klammern, wohin er führt, zum Beispiel [Quellen](quellen.md)",
            "Write between the round brackets where it leads, for example [Sources](sources.md)"));

    /// <summary>MDN4007: <c>[](target)</c>.</summary>
    public static Diagnostic NoText(SourceText source, SourceSpan span, string target) => new(
        "MDN4007", Severity.Error, source, span,
        new Message("Der Link hat keinen Text, niemand kann ihn sehen.", "The link has no text, nobody can see it."),
        new Message(
            $"Schreiben Sie zwischen die eckigen Klammern, was dort zu lesen ist: [Text]({target})",
            $"Write between the square brackets what is to be read there: [text]({target})"));

    /// <summary>MDN4008: something that looks like a link and is none.</summary>
    public static Diagnostic NoLink(SourceText source, SourceSpan span, string cure) => new(
        "MDN4008", Severity.Error, source, span,
        LostLink.ReasonOf(source.Text.AsSpan(span.Start, span.Length)),
        new Message($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>MDN4008, too: something that looks like a link to a page that nobody knows.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">What looks like a link.</param>
    /// <param name="label">Its words, in their brackets.</param>
    public static Diagnostic NoPage(SourceText source, SourceSpan span, string label) => NoLink(source, span, label) with
    {
        Hint = new Message(
            $"Schreiben Sie in runden Klammern dahinter, welche Datei gemeint ist: {label}(…). Soll kein Link daraus werden, schreiben Sie nur die Wörter: „{label.Trim('!', '[', ']')}“",
            $"Write in round brackets after it which file is meant: {label}(…). If it is not to be a link, write the words alone: '{label.Trim('!', '[', ']')}'"),
    };

    /// <summary>MDN4009: a zero-width character inside an address, which then leads elsewhere.</summary>
    public static Diagnostic Invisible(SourceText source, SourceSpan span, string cure) => new(
        "MDN4009", Severity.Error, source, span,
        new Message(
            "In der Adresse steckt ein unsichtbares Zeichen, das beim Kopieren mitgekommen ist; so führt sie ins Leere.",
            "The address holds an invisible character that came along when copying; it leads nowhere."),
        new Message($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>MDN4010: an address in the text that a slip keeps from being a link.</summary>
    public static Diagnostic BareAddress(SourceText source, SourceSpan span, string address, string cure) => new(
        "MDN4010", Severity.Warning, source, span,
        new Message(
            $"„{Shown(address)}“ ist anders geschrieben, als Adressen beginnen; so wird daraus kein Link, oder keiner, der ans Ziel führt.",
            $"'{Shown(address)}' does not begin the way addresses do, so it becomes no link, or none that leads anywhere."),
        new Message($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    /// <summary>MDN4011: a bracket around a link that would appear in the text.</summary>
    public static Diagnostic BracketTooMany(SourceText source, SourceSpan span, char bracket, string cure) => new(
        "MDN4011", Severity.Warning, source, span,
        new Message($"Um den Link steht eine Klammer „{bracket}“ zu viel; sie erscheint im Text.", $"There is a bracket '{bracket}' too many around the link; it appears in the text."),
        new Message($"Schreiben Sie „{cure}“.", $"Write '{cure}'."));

    private static string Shown(string address)
    {
        string shown = address.ReplaceLineEndings(" ");
        return shown.Length <= 60 ? shown : shown[..60] + "…";
    }
}
