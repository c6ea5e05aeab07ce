using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>A render that uses up more than it may: TPL4001 and up.</summary>
internal static class LimitProblems
{
    /// <summary>TPL4001: too many rounds of a loop.</summary>
    public static Problem TooManyRounds(int limit) => new(
        "TPL4001",
        new Message($"Die Schleife läuft öfter als {Number.Of(limit)}-mal", $"The loop runs more than {Number.Of(limit)} times"),
        new Message("Endet sie wirklich einmal?", "does it ever end?"));

    /// <summary>TPL4002: functions or includes nest too deep.</summary>
    public static Problem TooDeep() => new(
        "TPL4002",
        new Message("Funktionen oder Vorlagen rufen einander zu tief auf", "Functions or templates call each other too deep"),
        new Message("Ruft sich hier etwas selbst auf?", "does something call itself here?"));

    /// <summary>TPL4003: a text gets too long.</summary>
    public static Problem TextTooLong() => new("TPL4003", new Message("Der Text wird zu lang", "The text gets too long"));

    /// <summary>TPL4004: a range with more items than a loop may have rounds.</summary>
    public static Problem RangeTooLong() => new("TPL4004", new Message("Der Zahlenbereich ist zu lang", "The range is too long"));

    /// <summary>TPL4005: the whole render takes too many steps.</summary>
    public static Problem TooManySteps() => new("TPL4005", new Message(
        "Die Vorlage rechnet zu lange",
        "The template computes for too long"));

    /// <summary>TPL4006: the output gets too long.</summary>
    public static Problem OutputTooLong() => new("TPL4006", new Message("Die Ausgabe wird zu lang", "The output gets too long"));

    /// <summary>TPL4007: a list or object that cannot be printed.</summary>
    public static Problem CollectionTooDeep() => new(
        "TPL4007",
        new Message("Diese Liste oder dieses Objekt ist zu tief verschachtelt", "This list or object nests too deep"),
        new Message("Enthält es sich selbst?", "does it contain itself?"));
}
