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

    private static Message Summary(int files, int places, bool isDry) => files == 0
        ? new("Nichts zu beheben, was nur auf eine Weise zu beheben ist.", "Nothing to mend that has exactly one cure.")
        : isDry
            ? new($"{places} Stellen in {files} Dateien würden behoben.", $"{places} places in {files} files would be mended.")
            : new($"{places} Stellen in {files} Dateien behoben.", $"{places} places in {files} files mended.");
}
