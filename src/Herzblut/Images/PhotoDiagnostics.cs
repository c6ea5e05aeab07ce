using Herzblut.Diagnostics;

namespace Herzblut.Images;

/// <summary>What a photo tells that nobody meant to publish.</summary>
internal static class PhotoDiagnostics
{
    /// <summary>MDN2010: the place where a photo was taken.</summary>
    public static Diagnostic Position(string path) => new(
        "MDN2010", Severity.Warning, new SourceText(path, ""), default,
        new Message(
            "In dem Foto steht, wo es aufgenommen wurde (GPS); mit der Seite wird das veröffentlicht.",
            "The photo tells where it was taken (GPS); that is published with the page."),
        new Message(
            "Entfernen Sie die Position aus der Datei: unter Windows in den Eigenschaften, Reiter „Details“, „Eigenschaften und persönliche Informationen entfernen“; auf dem Mac in der Vorschau unter „Werkzeuge“, „Informationen einblenden“, „GPS“.",
            "Remove the position from the file: in Windows in its properties, tab 'Details', 'Remove Properties and Personal Information'; on a Mac in Preview below 'Tools', 'Show Inspector', 'GPS'."));
}
