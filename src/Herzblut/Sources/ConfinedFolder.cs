namespace Herzblut.Sources;

/// <summary>
/// A folder that nobody reads out of. Every file is judged by its real path, with all links in all parts of it followed: it must be a
/// file below the folder and in no hidden folder of it (<c>.git</c> holds the token of the machine that builds). Whoever reads files that
/// others wrote reads them through this class. Thread-safe.
/// </summary>
public sealed class ConfinedFolder
{
    private readonly string _folder;
    private readonly Lazy<string?> _realFolder;

    /// <summary>A folder, which need not exist. Whoever names it is trusted: links on the way to it are followed.</summary>
    public ConfinedFolder(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _realFolder = new Lazy<string?>(() => RealPath.Of(_folder));
    }

    /// <summary>The absolute path of something below the folder; null where the path leads out of it or to a hidden name.</summary>
    /// <param name="path">Relative, with <c>/</c>; empty for the folder itself.</param>
    public string? FullPathOf(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string full = Path.GetFullPath(Path.Combine(_folder, path));
        return RealPath.IsInside(full, _folder) && !IsHidden(full, _folder) ? full : null;
    }

    /// <summary>Looks at a file without reading it.</summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    /// <param name="zone">The folder, relative and without links in it, that the file must not leave; empty for the whole folder.</param>
    /// <returns>The file with what is wrong with it; null where there is none.</returns>
    public SourceFile? Find(string path, string zone = "")
    {
        if (FullPathOf(path) is not { } full)
        {
            return null;
        }

        try
        {
            var entry = new FileInfo(full);
            if (entry.LinkTarget is null && !entry.Exists)
            {
                return Directory.Exists(full) || !LooksGarbled(path) ? null : new SourceFile(path, 0, SourceFileProblem.GarbledName);
            }

            return Judge(full, zone, out long length) is var problem and not SourceFileProblem.None
                ? new SourceFile(path, 0, problem)
                : new SourceFile(path, length);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new SourceFile(path, 0, SourceFileProblem.Unreadable);
        }
    }

    /// <summary>Opens a file for reading; null where there is none or it must not or cannot be read.</summary>
    public FileStream? Open(string path, string zone = "")
    {
        try
        {
            // Reading begins with what is a file at all; where it lies is asked of what was opened, which nobody can exchange any more.
            if (FullPathOf(path) is not { } full || !FileKind.IsRegular(full))
            {
                return null;
            }

            FileStream file = File.OpenRead(full);
            if (IsAllowed(RealPath.OfOpened(file.SafeFileHandle) ?? FollowBelow(full), zone))
            {
                return file;
            }

            file.Dispose();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True where a relative path below the folder has no link in any of its parts.</summary>
    public bool IsPlain(string path)
        => _realFolder.Value is { } real && FullPathOf(path) is { } full
        && string.Equals(RealPath.Below(real, full[_folder.Length..]), Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(real, path))), StringComparison.Ordinal);

    private SourceFileProblem Judge(string full, string zone, out long length)
    {
        length = 0;
        if (FollowBelow(full) is not { } real || !IsAllowed(real, zone))
        {
            return SourceFileProblem.LeadsOutside;
        }

        var file = new FileInfo(real);
        if (!file.Exists)
        {
            // To a folder, or to nowhere.
            return LooksGarbled(full) ? SourceFileProblem.GarbledName : SourceFileProblem.LeadsOutside;
        }

        length = file.Length;
        return FileKind.IsRegular(real) ? SourceFileProblem.None : SourceFileProblem.NoFile;
    }

    // Anew each time: while a preview runs, folders can become links.
    private string? FollowBelow(string full) => _realFolder.Value is { } realFolder ? RealPath.Below(realFolder, full[_folder.Length..]) : null;

    private bool IsAllowed(string? real, string zone)
    {
        if (real is null || _realFolder.Value is not { } realFolder)
        {
            return false;
        }

        string realZone = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(realFolder, zone)));
        return RealPath.IsInside(real, realZone) && !IsHidden(real, realZone);
    }

    private static bool IsHidden(string path, string folder)
        => path[folder.Length..].Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    // A name in another encoding is listed with a replacement character, by which it cannot be opened.
    private static bool LooksGarbled(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);
}
