using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// Says that the fault is ours, in words a reader can pass on. The technical part goes to a file, because a stack trace
/// on the screen hides the sentence that matters.
/// </summary>
internal static class DefectReport
{
    /// <summary>Writes the sentence to standard error and the details to a new file in the temporary folder.</summary>
    public static void Write(Exception exception, string[] args, CommandEnvironment environment)
    {
        bool german = environment.Language == MessageLanguage.German;
        environment.Error.WriteLine(german
            ? "Das ist ein Fehler in Herzblut, nicht in Ihren Texten."
            : "This is a fault in Herzblut, not in your texts.");
        if (TrySave($"herzblut {string.Join(' ', args)}\n\n{exception}\n") is { } file)
        {
            environment.Error.WriteLine(german
                ? $"Bitte melden Sie ihn und legen Sie diese Datei bei: {file}"
                : $"Please report it and attach this file: {file}");
        }
        else
        {
            string details = VisibleText.Of($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            environment.Error.WriteLine(german
                ? $"Bitte melden Sie ihn mit diesen Angaben: {details}"
                : $"Please report it with these details: {details}");
        }
    }

    // Everybody may write into the temporary folder: a name that nobody can foresee, a file that was not there before, and
    // on Unix one that nobody else can read.
    private static string? TrySave(string text)
    {
        string file = Path.Combine(Path.GetTempPath(), $"herzblut-defect-{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}.txt");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var writer = new StreamWriter(file, options);
            writer.Write(text);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
