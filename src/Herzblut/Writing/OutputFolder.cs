using System.Text;
using Herzblut.Sources;

namespace Herzblut.Writing;

/// <summary>
/// The folder of the finished site, and its neighbour in which a new site grows until it is whole:
/// <code>
/// _site/                 the site, with the marker file .herzblut
/// _site.build/.herzblut  the same marker
/// _site.build/lock       held open while a run writes
/// _site.build/site/      the new site; after the exchange the old one
/// _site.build/previous/  the old site, between the two renames where the system cannot exchange
/// </code>
/// Both lie in the same folder and so on the same disk: a rename moves a whole site at once. What has no marker is not ours and is
/// never deleted.
/// </summary>
/// <param name="path">The absolute path of the site, without links.</param>
internal sealed class OutputFolder(string path)
{
    /// <summary>The file that says: Herzblut made this folder and may replace it.</summary>
    public const string MarkerName = ".herzblut";

    /// <summary>What stands in the marker, for whoever finds it.</summary>
    public const string MarkerText = "Diesen Ordner hat Herzblut gebaut; der nächste Lauf ersetzt ihn ganz.\nHerzblut built this folder; the next run replaces all of it.\n";

    /// <summary>The entry that is no part of the site: whoever publishes from a Git work tree in the output folder keeps it.</summary>
    public const string GitName = ".git";

    private const string LockName = "lock";

    private readonly string _neighbour = path + ".build";

    /// <summary>Where the site ends up.</summary>
    public string Path { get; } = path;

    /// <summary>Where the new site is written first.</summary>
    public string New => System.IO.Path.Combine(_neighbour, "site");

    private string Previous => System.IO.Path.Combine(_neighbour, "previous");

    private string NeighbourMarker => System.IO.Path.Combine(_neighbour, MarkerName);

    /// <summary>True where there is nothing yet, nothing but a Git work tree, or a site that Herzblut made.</summary>
    public bool MayBeReplaced => !Directory.Exists(Path) || IsOurs(Path);

    /// <summary>True where the neighbour is missing or was made by Herzblut; its folders are folders, no links.</summary>
    public bool MayUseNeighbour
        => !Exists(_neighbour)
        || (IsPlainFolder(_neighbour)
            && (IsMarked(_neighbour) || EntriesOf(_neighbour).All(name => name is LockName or MarkerName))
            && MayBeOurFile(System.IO.Path.Combine(_neighbour, LockName))
            && MayBeOurFile(NeighbourMarker)
            && (!Exists(New) || IsPlainFolder(New))
            && (!Exists(Previous) || (IsPlainFolder(Previous) && IsOurs(Previous))));

    /// <summary>True where an interrupted run left its work.</summary>
    public bool HasNeighbour => Exists(_neighbour);

    /// <summary>
    /// Takes the neighbour folder for this run and puts right what an interrupted one left behind. Null where another
    /// run holds it.
    /// </summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(_neighbour);
        FileStream? held = TryOpen(System.IO.Path.Combine(_neighbour, LockName));
        try
        {
            if (held is not null && !IsMarked(_neighbour))
            {
                File.WriteAllText(NeighbourMarker, MarkerText);
            }

            if (held is not null)
            {
                Recover();
            }

            return held;
        }
        catch (Exception)
        {
            held?.Dispose();
            throw;
        }
    }

    /// <summary>Puts the new site in the place of the old one; where that fails, the old one is back in its place.</summary>
    public void Swap()
    {
        if (Directory.Exists(Path) && FolderExchange.TryExchange(New, Path))
        {
            Directory.Move(New, Previous);
        }
        else
        {
            SwapByRenames();
        }

        KeepGit(Previous);
    }

    /// <summary>Deletes the old site after the swap.</summary>
    public void DeletePrevious() => Delete(Previous);

    /// <summary>Deletes a new site that did not get ready.</summary>
    public void DeleteNew()
    {
        try
        {
            Delete(New);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The reason why it did not get ready is what matters; the next run tries again.
        }
    }

    /// <summary>Gives the neighbour folder back: what is ours in it is removed, and the folder where it is empty then.</summary>
    public void Release(FileStream held)
    {
        try
        {
            // While it is held: nobody else relies on the marker.
            if (!Exists(New) && !Exists(Previous))
            {
                File.Delete(NeighbourMarker);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The next run finds a folder of ours, and tidies up.
        }

        held.Dispose();
        try
        {
            Directory.Delete(_neighbour);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Not empty, or taken by another run by now: either is fine, the next run tidies up.
        }
    }

    private static FileStream? TryOpen(string lockPath)
    {
        try
        {
            return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void SwapByRenames()
    {
        bool hadPrevious = Directory.Exists(Path);
        try
        {
            if (hadPrevious)
            {
                Directory.Move(Path, Previous);
            }

            Directory.Move(New, Path);
        }
        catch (Exception)
        {
            if (hadPrevious && !Directory.Exists(Path))
            {
                Directory.Move(Previous, Path);
            }

            DeleteNew();
            throw;
        }
    }

    private void Recover()
    {
        if (Directory.Exists(Previous) && !Directory.Exists(Path))
        {
            Directory.Move(Previous, Path);
        }

        foreach (string left in (string[])[New, Previous])
        {
            KeepGit(left);
            Delete(left);
        }
    }

    // A .git folder (a clone) or file (a work tree) moves with the site.
    private void KeepGit(string old)
    {
        string from = System.IO.Path.Combine(old, GitName);
        string to = System.IO.Path.Combine(Path, GitName);
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else if (File.Exists(from))
        {
            File.Move(from, to);
        }
    }

    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (string entry in MarkerLast(folder))
        {
            if (IsPlainFolder(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }

        Directory.Delete(folder);
    }

    /// <summary>What lies in a folder, in the order of its deletion: a run killed meanwhile leaves a folder that is still known to be ours.</summary>
    internal static string[] MarkerLast(string folder)
        => [.. Directory.GetFileSystemEntries(folder).OrderBy(entry => System.IO.Path.GetFileName(entry) == MarkerName)];

    private static bool IsOurs(string folder) => IsMarked(folder) || EntriesOf(folder).All(name => name == GitName);

    // A marker of the right name with another text is somebody else's file.
    private static bool IsMarked(string folder)
    {
        var marker = new FileInfo(System.IO.Path.Combine(folder, MarkerName));
        return MayBeOurFile(marker.FullName)
            && marker is { Exists: true, Length: < 1000 }
            && File.ReadAllText(marker.FullName, Encoding.UTF8).ReplaceLineEndings("\n") == MarkerText;
    }

    // Missing, or a file: no link to one, and no pipe, which would be waited for.
    private static bool MayBeOurFile(string file) => new FileInfo(file).LinkTarget is null && FileKind.IsRegular(file);

    private static IEnumerable<string?> EntriesOf(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(System.IO.Path.GetFileName);

    // A link that leads nowhere exists too.
    private static bool Exists(string entry) => Directory.Exists(entry) || File.Exists(entry) || new FileInfo(entry).LinkTarget is not null;

    private static bool IsPlainFolder(string folder) => Directory.Exists(folder) && new DirectoryInfo(folder).LinkTarget is null;
}
