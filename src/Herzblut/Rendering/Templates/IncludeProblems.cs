using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>What can go wrong at an <c>include</c>: TPL3301 and up.</summary>
internal static class IncludeProblems
{
    /// <summary>TPL3301: the name is empty.</summary>
    public static Problem NoName() => new(
        "TPL3301",
        new Message("Der Name der Vorlage ist leer.", "The name of the template is empty."),
        new Message("Schreiben Sie ihn in Anführungszeichen: {{ include 'card' }}.", "Write it in quotation marks: {{ include 'card' }}."));

    /// <summary>TPL3302: there is no such template.</summary>
    public static Problem NotFound(string name, string place, string? nearest) => new(
        "TPL3302",
        new Message($"Die Vorlage „{name}“ gibt es nicht; gesucht wurde {place}.", $"There is no template '{name}'; looked for {place}."),
        nearest is null
            ? new Message(
                $"Legen Sie die Datei {place} im Ordner theme/ an, oder berichtigen Sie den Namen.",
                $"Create the file {place} in the folder theme/, or correct the name.")
            : Hints.DidYouMean(nearest));
}
