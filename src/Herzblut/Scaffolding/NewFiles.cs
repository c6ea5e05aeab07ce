using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;
using Herzblut.Writing;

namespace Herzblut.Scaffolding;

/// <summary>
/// A file to be.
/// </summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Text">Its whole content, stored as UTF-8.</param>
internal sealed record NewFile(string Path, string Text);

/// <summary>Brings new files to disk: all of them or none, and never in the place of one that is there.</summary>
internal static class NewFiles
{
    /// <summary>Writes the files.</summary>
    /// <param name="root">The folder that their paths start from; it is made where it is missing.</param>
    /// <param name="files">The files.</param>
    /// <returns>Why nothing was written; null where everything was.</returns>
    public static Message? Write(string root, ImmutableArray<NewFile> files)
    {
        var made = new Stack<Action>();
        try
        {
            if (Objection(root, files) is { } objection)
            {
                return objection;
            }

            foreach (NewFile file in files)
            {
                string full = Path.Combine(root, file.Path);
                MakeFolder(Path.GetDirectoryName(full) ?? root, made);
                using FileStream stream = new(full, FileMode.CreateNew, FileAccess.Write);
                made.Push(() => File.Delete(full));
                stream.Write(Encoding.UTF8.GetBytes(file.Text));
            }

            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            TakeBack(made);
            Message reason = WriteFault.InWords(problem);
            return new(
                $"Nichts wurde geschrieben, denn der Ordner „{root}“ nimmt es nicht an. {reason.German}",
                $"Nothing was written, as the folder '{root}' does not take it. {reason.English}");
        }
    }

    private static Message? Objection(string root, ImmutableArray<NewFile> files)
    {
        if (File.Exists(root))
        {
            return new($"„{root}“ ist eine Datei und kein Ordner.", $"'{root}' is a file, not a folder.");
        }

        string[] taken = [.. files.Select(file => file.Path).Where(path => IsTaken(Path.Combine(root, path)))];
        if (taken.Length > 0)
        {
            string names = string.Join(", ", taken.Take(3)) + (taken.Length > 3 ? " …" : "");
            return new(
                $"Das gibt es schon: {names}. Nichts wurde geschrieben.",
                $"This is there already: {names}. Nothing was written.");
        }

        return files.FirstOrDefault(file => LeadsElsewhere(root, file.Path)) is { } astray
            ? new(
                $"Der Weg zu „{astray.Path}“ führt über eine Verknüpfung in einen anderen Ordner. Nichts wurde geschrieben.",
                $"The way to '{astray.Path}' leads through a link to another folder. Nothing was written.")
            : null;
    }

    // A link that leads nowhere takes the name too.
    private static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    // Whoever names the root is trusted; a link below it could come from anybody.
    private static bool LeadsElsewhere(string root, string path)
    {
        string? real = RealPath.Of(Path.GetFullPath(root));
        string parent = Path.GetDirectoryName(path) ?? "";
        return real is null || !string.Equals(RealPath.Below(real, parent), Path.TrimEndingDirectorySeparator(Path.Combine(real, parent)), StringComparison.Ordinal);
    }

    private static void MakeFolder(string folder, Stack<Action> made)
    {
        var missing = new Stack<string>();
        for (string? at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            missing.Push(at);
        }

        foreach (string path in missing)
        {
            Directory.CreateDirectory(path);
            made.Push(() => Directory.Delete(path));
        }
    }

    private static void TakeBack(Stack<Action> made)
    {
        foreach (Action undo in made)
        {
            try
            {
                undo();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Somebody else uses it by now: it stays.
            }
        }
    }
}
