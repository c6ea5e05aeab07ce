using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>What a template names and the theme does not have.</summary>
internal static class HostProblems
{
    /// <summary>No language has the text.</summary>
    public static Problem UnknownString(string key, string? nearest) => new(
        "THM2001",
        new Message($"Einen Text „{key}“ hat das Theme nicht.", $"The theme has no text '{key}'."),
        nearest is null
            ? new Message("Ergänzen Sie ihn in strings/<Sprache>.yml.", "Add it to strings/<language>.yml.")
            : Hints.DidYouMean(nearest));

    /// <summary>No such file is published.</summary>
    public static Problem UnknownAsset(string name, string? nearest) => new(
        "THM2002",
        new Message($"Eine Datei „assets/{name}“ veröffentlicht das Theme nicht.", $"The theme publishes no file 'assets/{name}'."),
        name.Contains("icons/", StringComparison.Ordinal)
            ? new Message(
                $"Symbole schreibt icon: {{{{ icon '{Path.GetFileNameWithoutExtension(name)}' }}}}.",
                $"Icons are written by icon: {{{{ icon '{Path.GetFileNameWithoutExtension(name)}' }}}}.")
            : nearest is null
            ? new Message(
                $"Legen Sie die Datei in den Ordner theme ab, als theme/assets/{name}. Dateien eines „bundle“ gibt es nur zusammen, unter dessen Namen.",
                $"Put the file into the folder theme, as theme/assets/{name}. Files of a bundle exist together only, under its name.")
            : Hints.DidYouMean(nearest));

    /// <summary>No such script is inlined.</summary>
    public static Problem UnknownInline(string name, string? nearest) => new(
        "THM2003",
        new Message($"Ein Skript „{name}“ für die Seite selbst kennt das Theme nicht.", $"The theme knows no script '{name}' to stand inside a page."),
        nearest is null
            ? new Message("Nennen Sie es in theme.yml unter „inline“.", "Name it under 'inline' in theme.yml.")
            : Hints.DidYouMean(nearest));

    /// <summary>There is no such icon.</summary>
    public static Problem UnknownIcon(string name, string? nearest) => new(
        "THM2004",
        new Message($"Ein Symbol „{name}“ hat das Theme nicht.", $"The theme has no icon '{name}'."),
        nearest is null
            ? new Message($"Legen Sie assets/icons/{name}.svg an.", $"Create assets/icons/{name}.svg.")
            : new Message($"Meinten Sie „{nearest}“? Sonst legen Sie assets/icons/{name}.svg an.", $"Did you mean '{nearest}'? Otherwise create assets/icons/{name}.svg."));

    /// <summary>There is no such setting.</summary>
    public static Problem UnknownSetting(string key, string? nearest) => new(
        "THM2005",
        new Message($"Eine Einstellung „{key}“ hat das Theme nicht.", $"The theme has no setting '{key}'."),
        nearest is null
            ? new Message("Ergänzen Sie sie mit ihrer Vorgabe in theme.yml unter „settings“.", "Add it with its default under 'settings' in theme.yml.")
            : Hints.DidYouMean(nearest));

    /// <summary>Something else stands where a day was expected.</summary>
    public static Problem NoDate(string function) => new(
        "THM2006",
        new Message($"{function} erwartet ein Datum.", $"{function} expects a date."),
        new Message("Daten im Modell sind zum Beispiel chapter.reviewed und example.date.", "Dates of the model are chapter.reviewed and example.date, for example."));
}
