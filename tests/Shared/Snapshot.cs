using System.Runtime.CompilerServices;

namespace Herzblut.Tests.Shared;

/// <summary>
/// Compares a text with a file that was reviewed, with Verify's habits: <c>Name.verified.ext</c> beside the test, and
/// <c>Name.received.ext</c> where they differ. <c>UPDATE_SNAPSHOTS=1</c> accepts what was received, never under CI. A
/// missing file fails.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails unless the text equals the snapshot.</summary>
    /// <param name="text">What the test made; line ends are compared as <c>\n</c>.</param>
    /// <param name="name">What the snapshot shows, in the words of a file name.</param>
    /// <param name="extension">Of the file, without dot.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    public static void Match(string text, string name, string extension, [CallerFilePath] string testFile = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string actual = text.ReplaceLineEndings("\n");

        if (MayUpdate)
        {
            File.WriteAllText(verified, actual);
        }

        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        (expected ?? "").ShouldBe(actual, $"{Path.GetFileName(verified)} {(expected is null ? "is missing" : "differs")}; compare it with {Path.GetFileName(received)}. UPDATE_SNAPSHOTS=1 accepts what was received.");
    }

    /// <summary>True where the developer asked to accept what the tests make.</summary>
    public static bool MayUpdate
        => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null;
}
