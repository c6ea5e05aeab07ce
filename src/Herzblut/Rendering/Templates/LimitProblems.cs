using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>A template that uses up more than it may: TPL4001 and up.</summary>
internal static class LimitProblems
{
    /// <summary>The code of a page that took too long: the next one would as well.</summary>
    public const string TooSlowCode = "TPL4005";

    /// <summary>TPL4001: too many rounds of a loop.</summary>
    public static Problem TooManyRounds(string limit) => new(
        "TPL4001",
        new Message($"Die Schleife läuft öfter als {limit}-mal.", $"The loop runs more than {limit} times."),
        new Message("Bei „while“ muss die Bedingung einmal falsch werden. Läuft eine Schleife in einer anderen, nehmen Sie die innere heraus, oder lassen Sie beide seltener laufen.", "The condition of 'while' has to become false at some time. Where a loop runs inside another, take the inner one out, or let both run less often."));

    /// <summary>TPL4002: functions or includes nest too deep.</summary>
    public static Problem TooDeep() => new(
        "TPL4002",
        new Message("Funktionen oder Vorlagen rufen einander zu tief auf.", "Functions or templates call each other too deeply."),
        new Message("Meist ruft etwas sich selbst auf: Löschen Sie diesen Aufruf, oder nennen Sie eine andere Vorlage.", "Usually something calls itself: delete this call, or name another template."));

    /// <summary>TPL4003: a text gets too long.</summary>
    public static Problem TextTooLong() => new(
        "TPL4003",
        new Message("Der Text wird zu lang.", "The text gets too long."),
        new Message("Meist wächst er in einer Schleife: Schreiben Sie dort gleich auf die Seite, statt ihn zu sammeln.", "Usually it grows in a loop: write to the page there instead of collecting it."));

    /// <summary>TPL4004: a range with more items than a loop may have rounds.</summary>
    public static Problem RangeTooLong() => new(
        "TPL4004",
        new Message("Der Zahlenbereich ist zu lang.", "The range is too long."),
        new Message("Nehmen Sie kleinere Grenzen, oder gehen Sie eine Liste durch.", "Take smaller bounds, or go through a list."));

    /// <summary>TPL4005: a page takes too long.</summary>
    public static Problem TooSlow() => new(
        TooSlowCode,
        new Message("Die Vorlage rechnet zu lange.", "The template computes for too long."),
        new Message("Eine Seite darf zehn Sekunden brauchen: Lassen Sie die Schleife seltener laufen, oder nehmen Sie die innere von zweien heraus.", "A page may take ten seconds: let the loop run less often, or take the inner one of two out."));

    /// <summary>TPL4006: the page gets too long.</summary>
    public static Problem OutputTooLong() => new(
        "TPL4006",
        new Message("Die Seite wird zu lang.", "The page gets too long."),
        new Message("Lassen Sie Schleifen hier seltener laufen, und löschen Sie den Aufruf, mit dem eine Vorlage sich selbst einbindet.", "Let loops run less often here, and delete the call by which a template includes itself."));

    /// <summary>TPL4007: a list or object that cannot be printed.</summary>
    public static Problem NestedTooDeep() => new(
        "TPL4007",
        new Message("Diese Liste oder dieses Objekt ist zu tief verschachtelt.", "This list or object nests too deeply."),
        new Message("Meist enthält es sich selbst: Nehmen Sie es dort heraus.", "Usually it contains itself: take it out there."));

    /// <summary>TPL4008: a page takes too much memory.</summary>
    public static Problem TooMuchMemory() => new(
        "TPL4008",
        new Message("Die Vorlage braucht zu viel Speicher.", "The template needs too much memory."),
        new Message("Meist wächst ein Text oder eine Liste in einer Schleife: Schreiben Sie dort gleich auf die Seite.", "Usually a text or a list grows in a loop: write to the page there at once."));

    /// <summary>TPL4009: a regular expression takes too long.</summary>
    public static Problem SlowPattern() => new(
        "TPL4009",
        new Message("Das Suchmuster rechnet zu lange.", "The pattern computes for too long."),
        new Message("Meist steht eine Wiederholung in einer Wiederholung, wie in (a+)+.", "Usually a repetition stands inside a repetition, as in (a+)+."));
}
