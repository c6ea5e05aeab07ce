namespace Herzblut.Writing;

/// <summary>
/// The folder of the finished site, and its neighbour in which a new site grows until it is whole:
/// <code>
/// _site/                 the site, with the marker file .herzblut
/// _site.build/lock       held open while a run writes
/// _site.build/site/      the new site
/// _site.build/previous/  the old site, between the two renames of the swap
/// </code>
/// Both lie in the same folder and so on the same disk: a rename moves a whole site at once.
/// </summary>
internal sealed class OutputFolder(string path)
{
    /// <summary>The file that says: Herzblut made this folder and may replace it.</summary>
    public const string MarkerName = ".herzblut";

    /// <summary>What stands in the marker, for whoever finds it.</summary>
    public const string MarkerText = "Diesen Ordner hat Herzblut gebaut; der nächste Lauf ersetzt ihn ganz.\nHerzblut built this folder; the next run replaces all of it.\n";

    // Whoever publishes from a Git work tree in the output folder keeps it.
    private const string GitName = ".git";

    private readonly string _neighbour = path + ".build";

    /// <summary>Where the site ends up.</summary>
    public string Path { get; } = path;

    /// <summary>Where the new site is written first.</summary>
    public string New => System.IO.Path.Combine(_neighbour, "site");

    private string Previous => System.IO.Path.Combine(_neighbour, "previous");

    /// <summary>True where there is nothing yet, nothing but a Git work tree, or a site that Herzblut made.</summary>
    public bool MayBeReplaced
        => !Directory.Exists(Path)
            || File.Exists(System.IO.Path.Combine(Path, MarkerName))
            || Directory.EnumerateFileSystemEntries(Path).All(entry => System.IO.Path.GetFileName(entry) == GitName);

    /// <summary>
    /// Takes the neighbour folder for this run and puts right what an interrupted one left behind. Null where another
    /// run holds it.
    /// </summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(_neighbour);
        FileStream? held = TryOpen(System.IO.Path.Combine(_neighbour, "lock"));
        if (held is not null)
        {
            Recover();
        }

        return held;
    }

    /// <summary>Puts the new site in the place of the old one; where that fails, the old one is back in its place.</summary>
    public void Swap()
    {
        bool hadPrevious = Directory.Exists(Path);
        if (hadPrevious)
        {
            Directory.Move(Path, Previous);
        }

        try
        {
            Directory.Move(New, Path);
        }
        catch (Exception) when (hadPrevious)
        {
            Directory.Move(Previous, Path);
            throw;
        }

        KeepGit();
    }

    /// <summary>Deletes the old site after the swap.</summary>
    public void DeletePrevious()
    {
        if (Directory.Exists(Previous))
        {
            Directory.Delete(Previous, recursive: true);
        }
    }

    /// <summary>Removes the neighbour folder where it is empty; another run may have taken it by now.</summary>
    public void RemoveNeighbour()
    {
        try
        {
            Directory.Delete(_neighbour);
        }
        catch (IOException)
        {
            // Not empty, or gone already: either is fine, the next run tidies up.
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

    private void Recover()
    {
        if (Directory.Exists(New))
        {
            Directory.Delete(New, recursive: true);
        }

        if (!Directory.Exists(Previous))
        {
            return;
        }

        if (Directory.Exists(Path))
        {
            KeepGit();
            DeletePrevious();
        }
        else
        {
            Directory.Move(Previous, Path);
        }
    }

    // A .git folder (a clone) or file (a work tree) moves with the site.
    private void KeepGit()
    {
        string from = System.IO.Path.Combine(Previous, GitName);
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
}
