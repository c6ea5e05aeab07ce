using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>
/// Brings a finished site to disk: whole or not at all. It grows in a neighbour folder and takes the old site's place
/// by rename once its last byte is written; whatever fails or is interrupted before leaves the old site as it was.
/// Files that are the same in both are linked, not written, and a site that is the same altogether is left as it lies.
/// </summary>
public static class SiteWriter
{
    /// <summary>
    /// Writes all files. Only a folder that is missing, empty or made by Herzblut is replaced.
    /// </summary>
    /// <param name="files">The whole site; paths differ, also without regard to case.</param>
    /// <param name="root">The folder of <c>site.yml</c>; its inputs are protected and diagnostics are relative to it.</param>
    /// <param name="output">The folder to write; relative paths start at <paramref name="root"/>.</param>
    public static WriteResult Write(ImmutableArray<OutputFile> files, string root, string output)
        => InPlace(root, output, (folder, name) => Use(folder, name, () => Replace(folder, name, files)));

    /// <summary>
    /// Puts back the site that a run interrupted between two renames had set aside. A command does so before it may fail: its own
    /// mistakes must not leave readers without a site.
    /// </summary>
    /// <param name="root">The folder of <c>site.yml</c>.</param>
    /// <param name="output">The folder that would be written.</param>
    public static void Recover(string root, string output)
        => InPlace(root, output, (folder, name) => folder.HasNeighbour ? Use(folder, name, () => new WriteResult()) : new WriteResult());

    private static WriteResult InPlace(string root, string output, Func<OutputFolder, string, WriteResult> action)
    {
        var place = new OutputPlace(root, output);
        try
        {
            return place.Problem() is { } problem ? Failed(problem) : action(new OutputFolder(place.Real!), place.Name); // no problem, so there is a real path
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(WriteFault.IsMountPoint(problem) ? OutputDiagnostics.FolderIsMountPoint(place.Name) : OutputDiagnostics.CannotWrite(place.Name, WriteFault.InWords(problem)));
        }
    }

    private static WriteResult Failed(Diagnostic problem) => new() { Diagnostics = [problem] };

    private static WriteResult Use(OutputFolder folder, string name, Func<WriteResult> action)
    {
        // Before the lock: a folder of someone else's gets no neighbour.
        if (!folder.MayBeReplaced)
        {
            return Failed(OutputDiagnostics.FolderIsNotOurs(name));
        }

        if (!folder.MayUseNeighbour)
        {
            return Failed(OutputDiagnostics.NeighbourIsNotOurs(name + ".build"));
        }

        if (folder.TryLock() is not { } held)
        {
            return Failed(OutputDiagnostics.AnotherBuildRuns(name));
        }

        try
        {
            return action();
        }
        finally
        {
            folder.Release(held);
        }
    }

    private static WriteResult Replace(OutputFolder folder, string name, ImmutableArray<OutputFile> files)
    {
        // The marker is no file of the site's, but a folder without it is not the same.
        SiteDifference difference = SiteDifference.Of(folder.Path, OutputFolder.GitName, files.Add(OutputFile.FromText(OutputFolder.MarkerName, OutputFolder.MarkerText)));
        if (difference.IsNone)
        {
            return new WriteResult { Kept = files.Length };
        }

        try
        {
            WriteFiles(files, folder, difference);
        }
        catch (Exception)
        {
            folder.DeleteNew();
            throw;
        }

        folder.Swap();
        int kept = Enumerable.Range(0, files.Length).Count(difference.IsKept);
        var result = new WriteResult { Written = files.Length - kept, Kept = kept, Removed = difference.Removed };
        try
        {
            folder.DeletePrevious();
            return result;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return result with { Diagnostics = [OutputDiagnostics.LeftOver(name + ".build", WriteFault.InWords(problem))] };
        }
    }

    private static void WriteFiles(ImmutableArray<OutputFile> files, OutputFolder folder, SiteDifference difference)
    {
        Directory.CreateDirectory(folder.New);
        foreach (string sub in files.Select(file => FolderOf(file.Path)).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder.New, sub));
        }

        try
        {
            Parallel.For(0, files.Length, i =>
            {
                string path = Path.Combine(folder.New, files[i].Path);
                if (!difference.IsKept(i) || !HardLink.TryCreate(Path.Combine(folder.Path, files[i].Path), path))
                {
                    WriteFile(path, files[i].Content.Span);
                }
            });
        }
        catch (AggregateException problems) when (problems.InnerException is IOException or UnauthorizedAccessException)
        {
            ExceptionDispatchInfo.Throw(problems.InnerException);
        }

        // Last, so that a folder without all its files has no marker either.
        WriteFile(Path.Combine(folder.New, OutputFolder.MarkerName), Encoding.UTF8.GetBytes(OutputFolder.MarkerText));
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
}
