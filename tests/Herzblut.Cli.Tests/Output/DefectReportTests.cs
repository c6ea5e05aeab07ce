using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Tests.Output;

public class DefectReportTests
{
    [Fact]
    public void Every_defect_has_a_file_of_its_own_that_only_its_owner_can_read()
    {
        string first = Report("eins");
        string second = Report("zwei");
        try
        {
            first.ShouldNotBe(second);
            File.ReadAllText(first).ShouldContain("InvalidOperationException: eins");
            File.ReadAllText(second).ShouldContain("InvalidOperationException: zwei");
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(first).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
        finally
        {
            File.Delete(first);
            File.Delete(second);
        }
    }

    // The path that the report names; the exception's own words are in the file alone.
    private static string Report(string words)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment
        {
            Out = TextWriter.Null,
            Error = error,
            WorkingDirectory = ".",
            Variable = _ => null,
            Language = MessageLanguage.German,
        };
        DefectReport.Write(new InvalidOperationException(words), ["check"], environment);

        string[] lines = error.ToString().Split('\n');
        lines[0].ShouldBe("Das ist ein Fehler in Herzblut, nicht in Ihren Texten.");
        return lines[1][(lines[1].IndexOf(": ", StringComparison.Ordinal) + 2)..];
    }
}
