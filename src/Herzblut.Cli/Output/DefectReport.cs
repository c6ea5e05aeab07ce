using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// Says that the fault is ours, in words a reader can pass on. The technical part goes to a file, because a stack trace
/// on the screen hides the sentence that matters.
/// </summary>
internal static class DefectReport
{
    /// <summary>Writes the sentence to standard error and the details to a file in the temporary folder.</summary>
    public static void Write(Exception exception, string[] args, CommandEnvironment environment)
    {
        string file = Path.Combine(Path.GetTempPath(), "herzblut-defect.txt");
        string? saved = TrySave(file, $"herzblut {string.Join(' ', args)}\n\n{exception}\n") ? file : null;
        bool german = environment.Language == MessageLanguage.German;

        environment.Error.WriteLine(german
            ? $"Das ist ein Fehler in Herzblut, nicht in Ihren Texten: {exception.Message}"
            : $"This is a fault in Herzblut, not in your texts: {exception.Message}");
        if (saved is not null)
        {
            environment.Error.WriteLine(german
                ? $"Bitte melden Sie ihn und legen Sie diese Datei bei: {saved}"
                : $"Please report it and attach this file: {saved}");
        }
    }

    private static bool TrySave(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
