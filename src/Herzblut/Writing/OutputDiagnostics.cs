using Herzblut.Addresses;
using Herzblut.Diagnostics;

namespace Herzblut.Writing;

/// <summary>What can go wrong with the output: the folder, and files that get in each other's way.</summary>
internal static class OutputDiagnostics
{
    private const int LongestShown = 60;

    /// <summary>The folder holds something that Herzblut did not make; replacing it could destroy someone's work.</summary>
    public static Diagnostic FolderIsNotOurs(string folder) => About(
        folder,
        "OUT1001",
        new Message(
            $"Der Ausgabeordner „{folder}“ enthält Dateien, die nicht von Herzblut stammen. Er bleibt unberührt.",
            $"The output folder '{folder}' holds files that Herzblut did not make. It is left untouched."),
        new Message(
            "Wählen Sie mit --output einen neuen oder leeren Ordner, oder leeren Sie diesen selbst.",
            "Choose a new or empty folder with --output, or empty this one yourself."));

    /// <summary>Where the folder should be lies a file.</summary>
    public static Diagnostic FolderIsFile(string folder) => About(
        folder,
        "OUT1002",
        new Message($"„{folder}“ ist eine Datei, kein Ordner.", $"'{folder}' is a file, not a folder."),
        new Message("Wählen Sie mit --output einen anderen Namen.", "Choose another name with --output."));

    /// <summary>Another process writes into the same folder at this moment.</summary>
    public static Diagnostic AnotherBuildRuns(string folder) => About(
        folder,
        "OUT1003",
        new Message(
            $"Ein anderer Lauf von Herzblut schreibt gerade nach „{folder}“.",
            $"Another run of Herzblut is writing to '{folder}' at this moment."),
        new Message("Warten Sie, bis er fertig ist, und starten Sie dann noch einmal.", "Wait until it has finished, then start again."));

    /// <summary>The disk is full, a right is missing, a file is in use.</summary>
    public static Diagnostic CannotWrite(string folder, Message reason) => About(
        folder,
        "OUT1004",
        new Message(
            $"Die Website konnte nicht nach „{folder}“ geschrieben werden: {reason.German}",
            $"The site could not be written to '{folder}': {reason.English}"),
        new Message(
            "Die bisherige Website ist unverändert. Prüfen Sie freien Platz und Schreibrechte, und ob ein Programm Dateien darin geöffnet hält.",
            "The previous site is unchanged. Check free space and write permission, and whether a program keeps files in it open."));

    /// <summary>The output would become input of the next build.</summary>
    public static Diagnostic FolderIsInput(string folder, string inputFolder) => About(
        folder,
        "OUT1005",
        new Message(
            $"Der Ausgabeordner „{folder}“ liegt in „{inputFolder}/“; der nächste Lauf würde die fertigen Seiten als Inhalte lesen.",
            $"The output folder '{folder}' lies in '{inputFolder}/'; the next run would read the finished pages as content."),
        new Message("Wählen Sie mit --output einen Ordner außerhalb, zum Beispiel _site.", "Choose a folder outside of it with --output, for example _site."));

    /// <summary>Two files would have one place in the output.</summary>
    public static Diagnostic SamePath(string path) => About(
        path,
        "OUT1006",
        new Message(
            $"Zwei Dateien der Website hätten dieselbe Adresse „{path}“.",
            $"Two files of the site would have the same address '{path}'."),
        new Message(
            "Benennen Sie die Seite oder das Bild um, das so heißt; die andere Datei legt Herzblut selbst an.",
            "Rename the page or image of that name; Herzblut makes the other file itself."));

    /// <summary>Two addresses differ by case only: on Windows and macOS one file would overwrite the other.</summary>
    public static Diagnostic SamePathButCase(string path, string other) => About(
        path,
        "OUT1007",
        new Message(
            $"Die Adressen „{path}“ und „{other}“ unterscheiden sich nur in der Groß- und Kleinschreibung; unter Windows und macOS wären sie dieselbe Datei.",
            $"The addresses '{path}' and '{other}' differ in case only; on Windows and macOS they would be the same file."),
        new Message("Geben Sie einer der beiden Dateien einen anderen Namen.", "Give one of the two files another name."));

    /// <summary>The folder of site.yml, or one around it, or one that inputs lie in.</summary>
    public static Diagnostic FolderHoldsPlaybook(string folder) => About(
        folder,
        "OUT1008",
        new Message(
            $"Im Ausgabeordner „{folder}“ liegt das Playbook selbst; er wird nie ersetzt.",
            $"The playbook itself lies in the output folder '{folder}'; it is never replaced."),
        new Message("Wählen Sie mit --output einen eigenen Ordner, zum Beispiel _site.", "Choose a folder of its own with --output, for example _site."));

    /// <summary>The neighbour in which a site grows is somebody else's folder, or a link.</summary>
    public static Diagnostic NeighbourIsNotOurs(string folder) => About(
        folder,
        "OUT1009",
        new Message(
            $"Den Ordner „{folder}“ braucht Herzblut zum Bauen, aber er stammt nicht von Herzblut oder ist eine Verknüpfung. Er bleibt unberührt.",
            $"Herzblut needs the folder '{folder}' to build, yet Herzblut did not make it, or it is a link. It is left untouched."),
        new Message(
            "Benennen Sie ihn um oder löschen Sie ihn, oder wählen Sie mit --output einen anderen Ordner.",
            "Rename or delete it, or choose another folder with --output."));

    /// <summary>A file system begins at the folder: it can be filled, but not replaced at one blow.</summary>
    public static Diagnostic FolderIsMountPoint(string folder) => About(
        folder,
        "OUT1010",
        new Message(
            $"Der Ausgabeordner „{folder}“ ist ein eingehängter Datenträger (etwa das Volume eines Containers) und lässt sich nicht als Ganzes ersetzen.",
            $"The output folder '{folder}' is a mounted disk (such as the volume of a container) and cannot be replaced as a whole."),
        new Message($"Schreiben Sie in einen Ordner darin: --output {folder}/site", $"Write to a folder in it: --output {folder}/site"));

    /// <summary>A name that no file system takes, or a path that is too long as a whole.</summary>
    /// <param name="author">The file it comes from; null for what Herzblut makes itself.</param>
    /// <param name="path">The path below the output folder.</param>
    /// <param name="name">The name in it.</param>
    public static Diagnostic NameTooLong(SourceText? author, string path, string name) => About(
        author,
        path,
        CauseOf(path, name),
        "OUT1011",
        new Message(
            $"Der Name „{Shown(name)}“ ist zu lang; kein Datenträger nimmt die Datei auf.",
            $"The name '{Shown(name)}' is too long; no disk takes the file."),
        new Message(
            $"Kürzen Sie den Namen der Datei, des Ordners oder des Schlagworts; unter {SitePath.LongestName / 2} Zeichen passt er überall.",
            $"Shorten the name of the file, the folder or the tag; below {SitePath.LongestName / 2} characters it fits everywhere."));

    /// <summary>A name that stands for a device on Windows, or ends there before its end.</summary>
    public static Diagnostic ReservedName(SourceText? author, string path, string name) => About(
        author,
        path,
        CauseOf(path, name),
        "OUT1012",
        new Message(
            $"Dateien und Ordner mit dem Namen „{Shown(name)}“ gibt es unter Windows nicht; die Website ließe sich dort nicht kopieren.",
            $"There are no files and folders named '{Shown(name)}' on Windows; the site could not be copied there."),
        new Message("Geben Sie der Datei, dem Ordner oder dem Schlagwort einen anderen Namen.", "Give the file, the folder or the tag another name."));

    /// <summary>A file would lie in another file.</summary>
    public static Diagnostic BelowFile(SourceText? author, string path, string file) => About(
        author,
        path,
        cause: null,
        "OUT1013",
        new Message(
            $"Die Adresse „{Shown(path)}“ liegt unterhalb von „{Shown(file)}“, und das ist eine Datei, kein Ordner.",
            $"The address '{Shown(path)}' lies below '{Shown(file)}', which is a file, not a folder."),
        new Message("Geben Sie einer der beiden einen anderen Namen.", "Give one of the two another name."));

    /// <summary>A link leads to itself.</summary>
    public static Diagnostic LinksInCircle(string folder) => About(
        folder,
        "OUT1014",
        new Message($"Die Verknüpfung „{folder}“ führt im Kreis.", $"The link '{folder}' leads in a circle."),
        new Message("Löschen Sie sie, oder wählen Sie mit --output einen anderen Ordner.", "Delete it, or choose another folder with --output."));

    /// <summary>The new site is in place, yet something of the old one is left beside it.</summary>
    public static Diagnostic LeftOver(string folder, Message reason) => About(
        folder,
        "OUT2001",
        new Message($"Ein Rest des vorigen Laufs ließ sich nicht löschen: {reason.German}", $"A remainder of the previous run could not be deleted: {reason.English}"),
        new Message($"Sie können „{folder}“ selbst löschen; der nächste Lauf versucht es wieder.", $"You may delete '{folder}' yourself; the next run tries again."),
        Severity.Warning);

    private static string Shown(string name) => name.Length <= LongestShown ? name : name[..LongestShown] + "…";

    private static Diagnostic About(SourceText? author, string path, Cause? cause, string code, Message message, Message hint)
        => (author is null ? About(path, code, message, hint) : new(code, Severity.Error, author, default, message, hint)) with { Cause = cause };

    // A page, its copies, what stands in for its translation ("en/con.html"), and all files of a folder have one name to be changed.
    private static Cause CauseOf(string path, string name)
    {
        int end = path.IndexOf(name, StringComparison.Ordinal) + name.Split('.')[0].Length;
        bool isTranslation = path.IndexOf('/', StringComparison.Ordinal) == 2 && end > 3;
        return new Cause("name", path[(isTranslation ? 3 : 0)..end]);
    }

    private static Diagnostic About(string path, string code, Message message, Message hint, Severity severity = Severity.Error)
        => new(code, severity, new SourceText(path, ""), default, message, hint);
}
