using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>What the preview itself has to say.</summary>
internal static class PreviewDiagnostics
{
    /// <summary>SRV1001: a change that the program stumbles over, a defect of ours.</summary>
    public static Diagnostic Stumbled() => new(
        "SRV1001",
        Severity.Error,
        new SourceText("site.yml", ""),
        default,
        new Message(
            "Herzblut ist über diese Änderung gestolpert; die Vorschau zeigt den Stand davor. Das ist ein Fehler des Programms, nicht Ihrer.",
            "Herzblut stumbled over this change; the preview shows the state before it. That is a defect of the program, not yours."),
        new Message(
            "Nehmen Sie die letzte Änderung zurück oder schreiben Sie sie anders: Mit dem nächsten Speichern liest die Vorschau alles neu. „herzblut check“ schreibt auf, was zu melden ist.",
            "Take the last change back or write it differently: with the next save the preview reads everything again. 'herzblut check' writes down what to report."));
}
