using Herzblut.Diagnostics;
using Herzblut.Writing;

namespace Herzblut.Fixing;

/// <summary>Brings mended files to disk, each whole or not at all.</summary>
internal static class FixWriter
{
    /// <summary>Writes one file over its old content.</summary>
    /// <param name="root">The folder of <c>site.yml</c>.</param>
    /// <param name="text">The mended file, in no folder that is a link.</param>
    /// <returns>Why it stays as it was; null where it was written.</returns>
    public static Message? Write(string root, EditableText text)
    {
        string path = Path.Combine(root, text.Path);
        // Hidden, so that nothing takes it for a file of the playbook.
        string neighbour = Path.Combine(Path.GetDirectoryName(path) ?? root, $".{Path.GetFileName(path)}.fix");
        bool isOurs = false;
        try
        {
            using (var stream = new FileStream(neighbour, FileMode.CreateNew, FileAccess.Write))
            {
                isOurs = true;
                stream.Write(text.Bytes);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(neighbour, File.GetUnixFileMode(path));
            }

            File.Move(neighbour, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (isOurs)
            {
                Discard(neighbour);
            }

            Message reason = WriteFault.InWords(problem);
            return new($"{text.Path} bleibt, wie es war. {reason.German}", $"{text.Path} stays as it was. {reason.English}");
        }
    }

    private static void Discard(string neighbour)
    {
        try
        {
            File.Delete(neighbour);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It stays beside the file, hidden from readers.
        }
    }
}
