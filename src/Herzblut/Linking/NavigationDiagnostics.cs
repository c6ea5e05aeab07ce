using Herzblut.Addresses;
using Herzblut.Diagnostics;

namespace Herzblut.Linking;

/// <summary>What can be wrong with the menu of <c>site.yml</c> and the ways in of the home page.</summary>
internal static class NavigationDiagnostics
{
    public static Diagnostic UnknownPage(SourceText source, SourceSpan span, string name, NameResult result) => Error(
        "CNT5013",
        source,
        span,
        new(
            result.Several.IsDefaultOrEmpty ? $"Eine Seite „{name}“ gibt es nicht." : $"„{name}“ ist nicht eindeutig.",
            result.Several.IsDefaultOrEmpty ? $"There is no page '{name}'." : $"'{name}' is ambiguous."),
        LinkingDiagnostics.NameHint(result));

    /// <summary>CNT5013, too: the name of a page that Herzblut makes, among the written ones of the menu.</summary>
    public static Diagnostic GeneratedInMenu(SourceText source, SourceSpan span, string name) => Error(
        "CNT5013",
        source,
        span,
        new($"„{name}“ ist keine geschriebene Seite; „menu“ nennt nur solche.", $"'{name}' is no written page; 'menu' names only those."),
        new("Löschen Sie den Eintrag: Seiten, die von selbst entstehen, stehen von selbst im Menü.", "Delete the item: pages that are made automatically stand in the menu anyway."));

    /// <summary>CNT5013, too: a page that is made automatically, called otherwise.</summary>
    public static Diagnostic GeneratedByOtherName(SourceText source, SourceSpan span, string name, PageKind kind) => Error(
        "CNT5013",
        source,
        span,
        new($"Eine Seite „{name}“ gibt es nicht.", $"There is no page '{name}'."),
        new($"Meinten Sie „{kind}“?", $"Did you mean '{kind}'?"));

    /// <summary>CNT5013, too: a page that is made only where there is something for it.</summary>
    public static Diagnostic NothingForPage(SourceText source, SourceSpan span, PageKind kind) => Error(
        "CNT5013",
        source,
        span,
        new($"Die Seite „{kind}“ gibt es in diesem Playbook nicht, denn sie wäre leer.", $"This playbook does not have the page '{kind}', which would be empty."),
        kind == PageKind.Now ? new("Löschen Sie den Einstieg, oder geben Sie einem Kapitel „situations“.", "Delete the way in, or give a chapter 'situations'.")
            : kind == PageKind.Workshops ? new("Löschen Sie den Einstieg, oder geben Sie einem Kapitel einen „workshop“.", "Delete the way in, or give a chapter a 'workshop'.")
            : new("Löschen Sie den Einstieg, oder nennen Sie eine andere Seite.", "Delete the way in, or name another page."));

    public static Diagnostic ShortcutWithoutTarget(SourceText source, SourceSpan span) => Error(
        "CNT5034",
        source,
        span,
        new("Ein Einstieg führt zu einer Seite oder zu einer Suche, zu genau einem von beiden.", "A way in leads to a page or to a search, to exactly one of the two."),
        new("Schreiben Sie entweder „page: …“ (eine Datei) oder „search: …“ (Wörter).", "Write either 'page: …' (a file) or 'search: …' (words)."));

    public static Diagnostic ShortcutsElsewhere(SourceText source, SourceSpan span, string home) => new(
        "CNT5035",
        Severity.Warning,
        source,
        span,
        new("Einstiege zeigt nur die Startseite.", "Only the home page shows ways in."),
        new($"Verschieben Sie „shortcuts“ nach {home}.", $"Move 'shortcuts' to {home}."));

    private static Diagnostic Error(string code, SourceText source, SourceSpan span, Message message, Message hint)
        => new(code, Severity.Error, source, span, message, hint);
}
