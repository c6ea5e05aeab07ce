namespace Herzblut.Tests.Shared;

/// <summary>
/// Compares many texts with a folder of reviewed files, as <see cref="Snapshot"/> does with one:
/// <c>UPDATE_SNAPSHOTS=1</c> rewrites the folder, never under CI; what differs is put beside it as <c>NAME.received.EXT</c>.
/// </summary>
internal static class SnapshotFolder
{
    /// <summary>Fails unless the folder holds just these texts.</summary>
    /// <param name="texts">By path below the folder, with <c>/</c>.</param>
    /// <param name="folder">The absolute path of the reviewed files.</param>
    /// <param name="onlyThese">Leaves other files of the folder out of the comparison.</param>
    public static void Match(SortedDictionary<string, string> texts, string folder, bool onlyThese = false)
    {
        SortedDictionary<string, string> expected = onlyThese ? [] : Read(folder);
        foreach (string path in texts.Keys.Where(path => File.Exists(Path.Combine(folder, path))))
        {
            expected[path] = Normalized(File.ReadAllText(Path.Combine(folder, path)));
        }

        string[] missing = [.. expected.Keys.Except(texts.Keys, StringComparer.Ordinal)];
        string[] changed = [.. texts.Keys.Where(path => expected.GetValueOrDefault(path) != Normalized(texts[path]))];
        if (Snapshot.MayUpdate)
        {
            Array.ForEach(missing, path => File.Delete(Path.Combine(folder, path)));
            Array.ForEach(changed, path => Write(folder, path, texts[path]));
            return;
        }

        Array.ForEach(changed, path => Write(folder, ReceivedName(path), texts[path]));
        missing.ShouldBeEmpty($"Expected in {folder}, not written any more.");
        if (changed.Length > 0)
        {
            Normalized(texts[changed[0]]).ShouldBe(expected.GetValueOrDefault(changed[0]) ?? "", $"{changed[0]} in {folder}; {changed.Length} file(s) differ: {string.Join(", ", changed)}. UPDATE_SNAPSHOTS=1 accepts what was received.");
        }
    }

    private static SortedDictionary<string, string> Read(string folder)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".received.", StringComparison.Ordinal)))
            {
                texts[Path.GetRelativePath(folder, file).Replace('\\', '/')] = Normalized(File.ReadAllText(file));
            }
        }

        return texts;
    }

    private static void Write(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Normalized(text));
    }

    private static string ReceivedName(string path) => Path.ChangeExtension(path, null) + ".received" + Path.GetExtension(path);

    private static string Normalized(string text) => text.ReplaceLineEndings("\n");
}
