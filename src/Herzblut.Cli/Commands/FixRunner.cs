using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Fixing;
using Herzblut.Sources;

namespace Herzblut.Cli.Commands;

/// <summary>The part of <c>check --fix</c> before the check: mends the files and shows every line that changes.</summary>
internal static class FixRunner
{
    /// <summary>Mends a playbook.</summary>
    /// <param name="environment">The world outside.</param>
    /// <param name="request">The playbook.</param>
    /// <param name="writer">Gets the lines that change.</param>
    /// <param name="isDry">Whether the files stay as they are.</param>
    public static void Run(CommandEnvironment environment, SiteRequest request, TextWriter writer, bool isDry)
    {
        var root = new ConfinedFolder(request.Root);
        FixResult result = new PlaybookFixer(request.Source(), request.Options(environment), root.IsPlain).Run();
        int files = 0;
        int places = 0;
        foreach (EditableText text in result.Mended)
        {
            if (!isDry && FixWriter.Write(request.Root, text) is { } refusal)
            {
                environment.Error.WriteLine(VisibleText.Of(refusal.In(request.Language)));
                continue;
            }

            FixDiff.Write(writer, text);
            files++;
            places += text.Count;
        }

        foreach (string path in result.Left)
        {
            environment.Error.WriteLine(VisibleText.Of(new Message(
                $"{path} bleibt, wie es war: Danach hätte etwas anderes nicht gestimmt.",
                $"{path} stays as it was: something else would have been wrong afterwards.").In(request.Language)));
        }

        writer.WriteLine(Summary(files, places, isDry).In(request.Language));
    }

    private static Message Summary(int files, int places, bool isDry)
    {
        if (files == 0)
        {
            return new("Nichts zu beheben, was nur auf eine Weise zu beheben ist.", "Nothing to mend that has exactly one cure.");
        }

        string german = (places == 1 ? "1 Stelle" : $"{places} Stellen") + (files == 1 ? " in 1 Datei" : $" in {files} Dateien");
        string english = (places == 1 ? "1 place" : $"{places} places") + (files == 1 ? " in 1 file" : $" in {files} files");
        return isDry
            ? new(places == 1 ? $"{german} würde behoben." : $"{german} würden behoben.", $"{english} would be mended.")
            : new($"{german} behoben.", $"{english} mended.");
    }
}
