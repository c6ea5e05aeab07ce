using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>
/// Brings a finished site to disk: whole or not at all. It grows in a neighbour folder and takes the old site's place
/// by rename once its last byte is written; whatever fails or is interrupted before leaves the old site as it was.
/// </summary>
public static class SiteWriter
{
    private static readonly string[] InputFolders = ["content", "theme", "themes"];

    /// <summary>
    /// Writes all files. Only a folder that is missing, empty or made by Herzblut is replaced.
    /// </summary>
    /// <param name="files">The whole site; paths differ, also without regard to case.</param>
    /// <param name="root">The folder of <c>site.yml</c>; its inputs are protected and diagnostics are relative to it.</param>
    /// <param name="output">The folder to write; relative paths start at <paramref name="root"/>.</param>
    /// <returns>What went wrong; without an error the site is in place.</returns>
    public static ImmutableArray<Diagnostic> Write(ImmutableArray<OutputFile> files, string root, string output)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output, Path.GetFullPath(root)));
        string name = DisplayName(path, root);
        if (InputFolderAround(path, root) is { } input)
        {
            return [OutputDiagnostics.FolderIsInput(name, input)];
        }

        try
        {
            return ReplaceAlone(new OutputFolder(RealPath(path)), name, files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [OutputDiagnostics.CannotWrite(name, WriteFault.InWords(problem))];
        }
    }

    private static ImmutableArray<Diagnostic> ReplaceAlone(OutputFolder folder, string name, ImmutableArray<OutputFile> files)
    {
        if (File.Exists(folder.Path))
        {
            return [OutputDiagnostics.FolderIsFile(name)];
        }

        // Before the lock: a folder of someone else's gets no neighbour.
        if (!folder.MayBeReplaced)
        {
            return [OutputDiagnostics.FolderIsNotOurs(name)];
        }

        ImmutableArray<Diagnostic> problems;
        using (FileStream? held = folder.TryLock())
        {
            problems = held is null ? [OutputDiagnostics.AnotherBuildRuns(name)] : Replace(folder, name, files);
        }

        folder.RemoveNeighbour();
        return problems;
    }

    private static ImmutableArray<Diagnostic> Replace(OutputFolder folder, string name, ImmutableArray<OutputFile> files)
    {
        WriteFiles(files, folder.New);
        folder.Swap();
        try
        {
            folder.DeletePrevious();
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [OutputDiagnostics.LeftOver(name + ".build", WriteFault.InWords(problem))];
        }
    }

    private static void WriteFiles(ImmutableArray<OutputFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string sub in files.Select(file => FolderOf(file.Path)).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, sub));
        }

        try
        {
            Parallel.ForEach(files, file => WriteFile(Path.Combine(folder, file.Path), file.Content.Span));
        }
        catch (AggregateException problems) when (problems.InnerException is IOException or UnauthorizedAccessException)
        {
            ExceptionDispatchInfo.Throw(problems.InnerException);
        }

        // Last, so that a folder without all its files has no marker either.
        WriteFile(Path.Combine(folder, OutputFolder.MarkerName), Encoding.UTF8.GetBytes(OutputFolder.MarkerText));
    }

    // Below the FileStream: one open, one write, one close.
    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, fileOffset: 0);
    }

    private static string FolderOf(string path)
    {
        if (path.Split('/').Any(segment => segment is "" or "." or "..") || path.Contains('\\', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' is no path inside the site.", nameof(path));
        }

        return Path.GetDirectoryName(path) ?? "";
    }

    // A link is followed: the folder that it leads to is replaced, the link stays.
    private static string RealPath(string path)
        => Directory.Exists(path) && Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;

    private static string? InputFolderAround(string path, string root)
        => InputFolders.FirstOrDefault(input => IsInside(path, Path.Combine(Path.GetFullPath(root), input)));

    private static bool IsInside(string path, string folder)
        => path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string DisplayName(string path, string root)
    {
        string relative = Path.GetRelativePath(Path.GetFullPath(root), path);
        string shown = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        return shown.Replace('\\', '/');
    }
}
