using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;

namespace Herzblut.Auditing;

/// <summary>What can be wrong with finished pages: CHK1xxx. The messages name no page, so that repetitions become one finding.</summary>
internal static class AuditDiagnostics
{
    /// <summary>CHK1001: a link to a file that the site does not have.</summary>
    public static Diagnostic DeadLink(SourceText source, SourceSpan span, string address, string? nearest) => new(
        "CHK1001", Severity.Error, source, span,
        new Message($"Ein Link der fertigen Seite führt ins Leere: {address}", $"A link of the finished page leads nowhere: {address}"),
        nearest is null
            ? new Message("Schreiben Sie in der Vorlage eine Adresse des Modells, wie {{ navigation.home_url }} oder {{ asset 'img/bild.png' }}, oder löschen Sie den Link.", "Write an address of the model in the template, such as {{ navigation.home_url }} or {{ asset 'img/picture.png' }}, or delete the link.")
            : new Message($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?"));

    /// <summary>CHK1002: a link to a place that its page does not have.</summary>
    public static Diagnostic DeadAnchor(SourceText source, SourceSpan span, string address, string? nearest) => new(
        "CHK1002", Severity.Error, source, span,
        new Message($"Ein Link der fertigen Seite zielt auf eine Stelle, die es nicht gibt: {address}", $"A link of the finished page aims at a place that does not exist: {address}"),
        nearest is null
            ? new Message("Geben Sie der Stelle diese id, oder löschen Sie im Link das Ende ab „#“.", "Give the place this id, or delete the end of the link from '#'.")
            : new Message($"Meinten Sie „#{nearest}“?", $"Did you mean '#{nearest}'?"));

    /// <summary>CHK1001, too: an address of the own site that an author wrote in full.</summary>
    public static Diagnostic DeadOwnLink(SourceText source, SourceSpan span, string address, string? file) => new(
        "CHK1001", Severity.Error, source, span,
        new Message($"Diese Adresse gehört zu diesem Playbook, aber eine solche Seite gibt es nicht: {address}", $"This address belongs to this playbook, but there is no such page: {address}"),
        file is null
            ? new Message("Schreiben Sie den Weg von dieser Datei zu der Datei, die gemeint ist, zum Beispiel ../haltung/gute-stimmung.md", "Write the way from this file to the file that is meant, for example ../attitude/good-mood.md")
            : new Message($"Verweisen Sie auf die Datei: „{file}“", $"Link to the file: '{file}'"))
    {
        Cause = WebLink.CauseOf(address),
    };

    /// <summary>CHK1002, too: a place of such an address.</summary>
    public static Diagnostic DeadOwnAnchor(SourceText source, SourceSpan span, string address) => new(
        "CHK1002", Severity.Error, source, span,
        new Message($"Die Seite gibt es in diesem Playbook, aber keine solche Stelle darauf: {address}", $"This playbook has the page, but no such place on it: {address}"),
        new Message("Löschen Sie das Ende ab „#“.", "Delete the end from '#'."))
    {
        Cause = WebLink.CauseOf(address),
    };

    /// <summary>CHK1002, too: parts of chapters to which links lead, on pages whose template gives them no places. Once for all.</summary>
    public static Diagnostic NoPlaces(SourceText source, SourceSpan span) => new(
        "CHK1002", Severity.Error, source, span,
        new Message("Links führen zu Teilen der Kapitel (Leitfragen, Tipps, Praxisbeispielen, Workshops, Überschriften), aber die Vorlage zeigt sie nicht oder gibt ihnen keine id.", "Links lead to parts of chapters (questions, tips, practice examples, workshops, headings), but the template does not show them or gives them no id."),
        new Message("Schreiben Sie in die Vorlage {{ include 'chapter-sections' chapter }}, oder geben Sie dort jedem Teil seine id, zum Beispiel id=\"{{ example.id }}\".", "Write {{ include 'chapter-sections' chapter }} into the template, or give each part its id there, for example id=\"{{ example.id }}\"."))
    {
        Cause = new Cause(TemplatePlaces.LayoutKind, "places"),
    };

    /// <summary>CHK1003: a path from the server's root works neither below a sub-path nor from disk.</summary>
    public static Diagnostic RootPath(SourceText source, SourceSpan span, string address, string? offer) => new(
        "CHK1003", Severity.Error, source, span,
        new Message($"Ein Link der fertigen Seite beginnt mit /: {address}", $"A link of the finished page begins with /: {address}"),
        offer is not null
            ? new Message($"Schreiben Sie „{offer}“, dann passt er überall.", $"Write '{offer}', then it works everywhere.")
            : new Message("Schreiben Sie in der Vorlage eine Adresse des Modells, wie {{ navigation.home_url }} oder {{ asset 'img/bild.png' }}, dann passt er überall.", "Write an address of the model in the template, such as {{ navigation.home_url }} or {{ asset 'img/picture.png' }}, then it works everywhere."));

    /// <summary>CHK1004: something is loaded from another server.</summary>
    public static Diagnostic ForeignRequest(SourceText source, SourceSpan span, string address) => new(
        "CHK1004", Severity.Error, source, span,
        new Message($"Die fertige Seite lädt etwas von einem fremden Server: {address}", $"The finished page loads something from another server: {address}"),
        new Message("Legen Sie die Datei zum Theme oder nach content/media.", "Put the file into the theme or into content/media."));

    /// <summary>CHK1005: an address that would run code.</summary>
    public static Diagnostic ForbiddenScheme(SourceText source, SourceSpan span, string address) => new(
        "CHK1005", Severity.Error, source, span,
        new Message($"Ein Link der fertigen Seite ist nicht erlaubt: {address}", $"A link of the finished page is not allowed: {address}"),
        new Message("Erlaubt sind https, http, mailto, tel und Seiten dieser Website.", "Allowed are https, http, mailto, tel and pages of this site."));

    /// <summary>CHK1006: an id twice.</summary>
    public static Diagnostic DuplicateId(SourceText source, SourceSpan span, string id) => new(
        "CHK1006", Severity.Error, source, span,
        new Message($"Die id „{id}“ kommt auf der fertigen Seite mehrmals vor.", $"The id '{id}' occurs more than once on the finished page."),
        new Message("Geben Sie einer der Stellen einen anderen Namen.", "Give one of the places another name."));

    /// <summary>CHK1007: an id that no link can name.</summary>
    public static Diagnostic BadId(SourceText source, SourceSpan span, string id) => new(
        "CHK1007", Severity.Error, source, span,
        new Message($"Die id „{id}“ ist leer oder enthält Leerzeichen.", $"The id '{id}' is empty or contains spaces."),
        new Message("Schreiben Sie Bindestriche statt der Leerzeichen.", "Write hyphens instead of spaces."));

    /// <summary>CHK1008: a label or description for nothing.</summary>
    public static Diagnostic DeadReference(SourceText source, SourceSpan span, string attribute, string id) => new(
        "CHK1008", Severity.Error, source, span,
        new Message($"{attribute} verweist auf „{id}“, das es auf der Seite nicht gibt.", $"{attribute} refers to '{id}', which the page does not have."),
        new Message($"Geben Sie dem Element, das gemeint ist, id=\"{id}\", oder berichtigen Sie den Namen hier.", $"Give the element that is meant id=\"{id}\", or correct the name here."));

    /// <summary>CHK1009: a picture without <c>alt</c>.</summary>
    public static Diagnostic NoAlternative(SourceText source, SourceSpan span, string address) => new(
        "CHK1009", Severity.Error, source, span,
        new Message($"Das Bild {address} hat keinen Alternativtext.", $"The picture {address} has no alternative text."),
        new Message("Schreiben Sie alt=\"was zu sehen ist\", bei reinem Schmuck alt=\"\"", "Write alt=\"what it shows\", for mere decoration alt=\"\""));

    /// <summary>CHK1010: nothing that a screen reader could say.</summary>
    public static Diagnostic NoName(SourceText source, SourceSpan span, string element) => new(
        "CHK1010", Severity.Error, source, span,
        new Message($"Ein Bedienelement <{element}> hat keinen Namen.", $"A control <{element}> has no name."),
        new Message("Schreiben Sie hinein, wozu es dient, oder ins Element: aria-label=\"wozu es dient\"", "Write into it what it is for, or into the element: aria-label=\"what it is for\""));

    /// <summary>CHK1011: a level left out.</summary>
    public static Diagnostic SkippedLevel(SourceText source, SourceSpan span, string words, int level, int before) => new(
        "CHK1011", Severity.Warning, source, span,
        new Message($"Die Überschrift „{words}“ überspringt eine Ebene: h{level} folgt auf h{before}.", $"The heading '{words}' skips a level: h{level} follows h{before}."),
        new Message($"Machen Sie daraus h{before + 1}.", $"Make it h{before + 1}."));

    /// <summary>CHK1011, too: headings of texts right below the title, as a template makes them follow. Once for all.</summary>
    public static Diagnostic TextBelowTitle(SourceText source, SourceSpan span) => new(
        "CHK1011", Severity.Warning, source, span,
        new Message("Die Überschriften der Texte (h3) folgen gleich auf den Titel (h1): Eine Ebene fehlt.", "The headings of the texts (h3) follow right after the title (h1): a level is missing."),
        new Message("Schreiben Sie in der Vorlage eine Überschrift <h2> vor den Text.", "Write a heading <h2> in front of the text in the template."))
    {
        Cause = new Cause(TemplatePlaces.LayoutKind, "levels"),
    };

    /// <summary>CHK1012: a second <c>h1</c>.</summary>
    public static Diagnostic SecondTitle(SourceText source, SourceSpan span, string words) => new(
        "CHK1012", Severity.Warning, source, span,
        new Message($"Die Seite hat einen zweiten Titel (h1): „{words}“.", $"The page has a second title (h1): '{words}'."),
        new Message("Machen Sie daraus h2.", "Make it h2."));

    /// <summary>CHK1013: no <c>h1</c>.</summary>
    public static Diagnostic NoFirstHeading(SourceText source, SourceSpan span) => new(
        "CHK1013", Severity.Warning, source, span,
        new Message("Die fertige Seite hat keinen Titel (h1).", "The finished page has no title (h1)."),
        new Message("Schreiben Sie in der Vorlage <h1>{{ page.title }}</h1>", "Write <h1>{{ page.title }}</h1> in the template."));

    /// <summary>CHK1014: a heading without words.</summary>
    public static Diagnostic EmptyHeading(SourceText source, SourceSpan span, int level) => new(
        "CHK1014", Severity.Error, source, span,
        new Message($"Eine Überschrift h{level} hat keinen Text.", $"A heading h{level} has no text."),
        new Message("Geben Sie ihr Text, oder lassen Sie sie weg.", "Give it text, or leave it out."));

    /// <summary>CHK1015: screen readers would guess the language.</summary>
    public static Diagnostic NoLanguage(SourceText source, SourceSpan span) => new(
        "CHK1015", Severity.Error, source, span,
        new Message("Die fertige Seite nennt ihre Sprache nicht.", "The finished page does not name its language."),
        new Message("Schreiben Sie in der Vorlage <html lang=\"{{ language.code }}\">", "Write <html lang=\"{{ language.code }}\"> in the template."));

    /// <summary>CHK1016: a page without <c>title</c>.</summary>
    public static Diagnostic NoTitle(SourceText source, SourceSpan span) => new(
        "CHK1016", Severity.Error, source, span,
        new Message("Die fertige Seite hat keinen <title>.", "The finished page has no <title>."),
        new Message("Schreiben Sie in der Vorlage <title>{{ page.full_title }}</title>", "Write <title>{{ page.full_title }}</title> in the template."));

    /// <summary>CHK1017: handlers and styles that the security policy blocks.</summary>
    public static Diagnostic Blocked(SourceText source, SourceSpan span, string element, string attribute) => new(
        "CHK1017", Severity.Error, source, span,
        new Message($"{attribute} in <{element}> wird von der Sicherheitsrichtlinie der Seiten blockiert.", $"{attribute} in <{element}> is blocked by the security policy of the pages."),
        attribute.StartsWith("on", StringComparison.Ordinal)
            ? new Message($"Löschen Sie {attribute}, und schreiben Sie das Verhalten in eine Skriptdatei unter assets/js/site/.", $"Delete {attribute}, and write the behaviour into a script file in assets/js/site/.")
            : new Message($"Löschen Sie {attribute}, und geben Sie dem Element eine Klasse, die ein Stylesheet unter assets/css/ beschreibt.", $"Delete {attribute}, and give the element a class that a style sheet in assets/css/ describes."));

    /// <summary>CHK1017, too: a script between its tags.</summary>
    public static Diagnostic BlockedScript(SourceText source, SourceSpan span) => new(
        "CHK1017", Severity.Error, source, span,
        new Message("Dieses Skript wird von der Sicherheitsrichtlinie der Seiten blockiert.", "This script is blocked by the security policy of the pages."),
        new Message("Legen Sie es als Datei nach assets/js/, und nennen Sie sie in theme.yml unter „bundles“ oder „inline“.", "Put it into a file in assets/js/, and name that in theme.yml under 'bundles' or 'inline'."));

    /// <summary>CHK1018: tags that do not fit together.</summary>
    public static Diagnostic BrokenHtml(SourceText source, SourceSpan span, Message reason) => new(
        "CHK1018", Severity.Error, source, span,
        new Message($"Das HTML der fertigen Seite ist fehlerhaft: {reason.German}", $"The HTML of the finished page is broken: {reason.English}"),
        new Message("Prüfen Sie in der Vorlage, ob jedes Element an der richtigen Stelle endet.", "Check in the template that every element ends in the right place."));

    /// <summary>CHK1018, too: the tag that lacks its other half, once for each page.</summary>
    public static Diagnostic Unbalanced(SourceText source, UnbalancedTag tag) => new(
        "CHK1018", Severity.Error, source, tag.Span,
        tag.IsClosing
            ? new Message($"</{tag.Name}> schließt auf der fertigen Seite etwas, das nicht begonnen hat.", $"</{tag.Name}> closes something on the finished page that did not begin.")
            : new Message($"<{tag.Name}> wird auf der fertigen Seite nicht geschlossen.", $"<{tag.Name}> is not closed on the finished page."),
        tag.IsClosing
            ? new Message($"Löschen Sie es in der Vorlage, oder schreiben Sie <{tag.Name}> davor.", $"Delete it in the template, or write <{tag.Name}> before it.")
            : new Message($"Schreiben Sie in der Vorlage </{tag.Name}> dahin, wo es endet.", $"Write </{tag.Name}> in the template where it ends."));
}
