using System.Text.Json;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Tests.Output;

public class DiagnosticWriterTests
{
    private static readonly SourceText Source = new("content/de/gruß.md", "---\r\ntitle: 🙂 Gute Stimmung: anbieten\r\n---\r\n");

    private static readonly Diagnostic Colon = new(
        "CNT1004",
        Severity.Error,
        Source,
        new SourceSpan(Source.Text.IndexOf(": anbieten", StringComparison.Ordinal), 1),
        new Message("Doppelpunkt im Titel", "Colon in the title"),
        new Message("Setzen Sie den Titel in Anführungszeichen.", "Put the title in quotes."));

    [Fact]
    public void Text_shows_place_line_caret_and_cure()
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextDiagnosticWriter(output, MessageLanguage.German, colored: false).Write([Colon]);

        output.ToString().ShouldBe("""
            content/de/gruß.md:2:23: Fehler CNT1004: Doppelpunkt im Titel
            2 | title: 🙂 Gute Stimmung: anbieten
              |                        ^
            Abhilfe: Setzen Sie den Titel in Anführungszeichen.


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Notes_name_where_an_include_came_from()
    {
        var output = new StringWriter { NewLine = "\n" };
        Diagnostic diagnostic = Colon with { Notes = [new Note(Source, new SourceSpan(0, 3), new Message("eingebunden", "included from here"))] };
        new TextDiagnosticWriter(output, MessageLanguage.English, colored: false).Write([diagnostic]);

        output.ToString().ShouldContain("note: content/de/gruß.md:1:1: included from here");
    }

    [Fact]
    public void Json_is_one_object_a_line()
    {
        var output = new StringWriter();
        new JsonDiagnosticWriter(output, MessageLanguage.English).Write([Colon, Colon with { Hint = null, Severity = Severity.Warning }]);

        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        JsonElement first = JsonDocument.Parse(lines[0]).RootElement;
        first.GetProperty("code").GetString().ShouldBe("CNT1004");
        first.GetProperty("severity").GetString().ShouldBe("error");
        first.GetProperty("file").GetString().ShouldBe("content/de/gruß.md");
        first.GetProperty("line").GetInt32().ShouldBe(2);
        first.GetProperty("column").GetInt32().ShouldBe(23);
        first.GetProperty("hint").GetString().ShouldBe("Put the title in quotes.");
        JsonDocument.Parse(lines[1]).RootElement.GetProperty("hint").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Workflow_annotations_escape_what_would_end_them()
    {
        var output = new StringWriter();
        var source = new SourceText("content/de/a,b.md", "x");
        var diagnostic = new Diagnostic("OUT0001", Severity.Warning, source, new SourceSpan(0, 1), new Message("50 %", "50 %"), new Message("zwei", "two"));
        new GitHubDiagnosticWriter(output, MessageLanguage.English).Write([diagnostic]);

        output.ToString().ShouldBe("::warning file=content/de/a%2Cb.md,line=1,col=1,title=OUT0001::50 %25%0Atwo\n");
    }

    [Fact]
    public void A_paragraph_on_one_line_is_cut_around_the_place()
    {
        string line = string.Join(' ', Enumerable.Repeat("Wort", 80)) + " FEHLER " + string.Join(' ', Enumerable.Repeat("Wort", 80));
        var source = new SourceText("a.md", line);
        SourceExcerpt excerpt = SourceExcerpt.Of(source, new SourceSpan(line.IndexOf("FEHLER", StringComparison.Ordinal), 6));

        excerpt.Text.Length.ShouldBeLessThan(100);
        excerpt.Text.Substring(excerpt.Carets.IndexOf('^', StringComparison.Ordinal), 6).ShouldBe("FEHLER");
    }

    [Fact]
    public void Tabs_before_the_place_stay_tabs()
        => SourceExcerpt.Of(new SourceText("a.md", "\t- x"), new SourceSpan(1, 1)).Carets.ShouldBe("\t^");

    [Theory]
    [InlineData("a\n::error file=x::erfunden")]
    [InlineData("a\r::set-output name=x::1")]
    [InlineData("\u001B]0;Titel\u0007\u001B[2J")]
    [InlineData("\u009B31mrot\u0085\u2028\u202Eum")]
    [InlineData("##[error]x ##vso[task.setvariable]y")]
    public void What_authors_write_steers_neither_terminal_nor_build_server(string value)
    {
        var source = new SourceText("content/de/" + value + ".md", value.ReplaceLineEndings(" "));
        var finding = new Diagnostic("OUT0001", Severity.Error, source, new SourceSpan(0, 1), new Message(value, value), new Message(value, value))
        {
            Notes = [new Note(source, default, new Message(value, value))],
        };
        var text = new StringWriter { NewLine = "\n" };
        new TextDiagnosticWriter(text, MessageLanguage.German, colored: false).Write([finding]);
        var annotations = new StringWriter();
        new GitHubDiagnosticWriter(annotations, MessageLanguage.German).Write([finding]);

        annotations.ToString().TrimEnd('\n').ShouldNotContain("\n");
        foreach (string shown in (string[])[text.ToString(), annotations.ToString(), new JobSummary(MessageLanguage.German).Of([finding])])
        {
            shown.ShouldNotContain("\n::set");
            shown.ShouldNotContain("##[");
            shown.ShouldNotContain("##vso[");
            shown.Where(unit => unit != '\n' && (char.IsControl(unit) || unit is '\u2028' or '\u202E')).ShouldBeEmpty();
        }

        text.ToString().Split('\n').ShouldNotContain(line => line.StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_shows_words_as_words()
    {
        var finding = new Diagnostic("OUT0001", Severity.Error, new SourceText("a`b.md", ""), default, new Message("[a](https://example.net) <img> | b", ""));

        new JobSummary(MessageLanguage.German).Of([finding]).ShouldContain(@"| `a'b.md:1` | \[a\](https://example.net) \<img\> \| b |");
    }
}
