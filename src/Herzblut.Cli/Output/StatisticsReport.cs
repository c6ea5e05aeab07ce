using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Statistics;
using Spectre.Console;

namespace Herzblut.Cli.Output;

/// <summary>
/// Shows editors where their playbook stands, as tables. Where no person watches it is plain text of a fixed width; long lists end in a line
/// that says how many more there are.
/// </summary>
internal sealed class StatisticsReport
{
    private const int MostEntries = 50;
    private const int PlainWidth = 120;
    // Of a column in the coverage, with its edges.
    private const int NumberColumn = 7;

    private readonly IAnsiConsole _console;
    private readonly MessageLanguage _language;
    private readonly bool _isTerminal;

    /// <summary>A report on a writer.</summary>
    /// <param name="writer">Standard output.</param>
    /// <param name="width">How many characters the terminal has in a line; null where it is no terminal.</param>
    /// <param name="usesColor">Whether emphasis may be shown.</param>
    /// <param name="language">The language of the words.</param>
    public StatisticsReport(TextWriter writer, int? width, bool usesColor, MessageLanguage language)
    {
        _language = language;
        _isTerminal = width is not null;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = _isTerminal && usesColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _isTerminal && usesColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = width ?? PlainWidth;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Writes the report of an edition and of all translations.</summary>
    public void Write(EditionStatistics edition)
    {
        Line(new($"Kapitel: {edition.Chapters.Length}, Praxisbeispiele: {edition.Examples}", $"Chapters: {edition.Chapters.Length}, examples: {edition.Examples}"));
        WriteCoverage(edition.Coverage);
        WriteChapters(edition);
        WriteReviews(edition);
        WriteTranslations(edition.Translations);
        WriteList(new("Praxisbeispiele ohne Wirkung", "Examples without an effect"), edition.WithoutEffect);
        WriteList(new("Entwürfe", "Drafts"), edition.Drafts);
    }

    private void WriteCoverage(Coverage coverage)
    {
        if (coverage.Cells == 0)
        {
            return;
        }

        // Names above columns of digits would break into syllables; numbers with a key below stay whole.
        ImmutableArray<CoverageTerm> roles = [.. coverage.Roles.Take(MostEntries)];
        int longest = coverage.Touchpoints.Max(term => term.Label.Length);
        bool isNumbered = longest + 4 + roles.Sum(role => Math.Max(role.Label.Length + 3, NumberColumn)) > _console.Profile.Width;
        Table table = NewTable();
        table.AddColumn(Column(new("Berührungspunkt", "Touchpoint")));
        for (int i = 0; i < roles.Length; i++)
        {
            table.AddColumn(new TableColumn(Text(isNumbered ? Number(i + 1) : roles[i].Label)).RightAligned().NoWrap());
        }

        for (int i = 0; i < Math.Min(MostEntries, coverage.Touchpoints.Length); i++)
        {
            table.AddRow([Text(coverage.Touchpoints[i].Label), .. coverage.Counts[i].Take(roles.Length).Select(CellOf)]);
        }

        Print(new("Praxisbeispiele nach Berührungspunkt und Rolle", "Examples by touchpoint and role"), table, coverage.Touchpoints.Length);
        for (int i = 0; isNumbered && i < roles.Length; i++)
        {
            _console.WriteLine($"  {Number(i + 1)} {VisibleText.Of(roles[i].Label)}");
        }

        More(coverage.Roles.Length - MostEntries);
        Line(new($"Ohne Beispiel: {coverage.Gaps} von {coverage.Cells} Feldern", $"Without an example: {coverage.Gaps} of {coverage.Cells} cells"));
        if (coverage.Unplaced > 0)
        {
            Line(new($"Ohne Rolle oder Berührungspunkt: {coverage.Unplaced}", $"Without a role or touchpoint: {coverage.Unplaced}"));
        }
    }

    private void WriteChapters(EditionStatistics edition)
    {
        Table table = NewTable();
        table.AddColumn(Column(new("Kapitel", "Chapter")));
        foreach (Message heading in (Message[])[new("Beispiele", "Examples"), new("Leitfragen", "Questions"), new("Tipps", "Tips"), new("Workshop", "Workshop")])
        {
            table.AddColumn(Column(heading).RightAligned());
        }

        foreach (ChapterStatistics chapter in edition.ByExamples.Take(MostEntries))
        {
            table.AddRow(Text(chapter.Title), CellOf(chapter.Examples), CellOf(chapter.Questions), CellOf(chapter.Tips), WordOf(chapter.HasWorkshop));
        }

        Print(new("Kapitel, die mit den wenigsten Praxisbeispielen zuerst", "Chapters, those with the fewest examples first"), table, edition.Chapters.Length);
    }

    private void WriteReviews(EditionStatistics edition)
    {
        Table table = NewTable();
        table.AddColumn(Column(new("Kapitel", "Chapter")));
        table.AddColumn(Column(new("Durchgesehen", "Reviewed")).NoWrap());
        table.AddColumn(Column(new("Wieder fällig", "Due again")).NoWrap());
        foreach (ChapterStatistics chapter in edition.ByReview.Take(MostEntries))
        {
            table.AddRow(Text(chapter.Title), Date(chapter.Reviewed), chapter.IsOverdue ? Emphasis(Date(chapter.Due)) : Date(chapter.Due));
        }

        Print(new("Am längsten nicht durchgesehen", "Not reviewed for the longest time"), table, edition.ByReview.Count());
        WriteList(new("Ohne Angabe zur Durchsicht", "Without a date of review"), edition.NeverReviewed);
    }

    private void WriteTranslations(ImmutableArray<TranslationStatistics> translations)
    {
        foreach (TranslationStatistics translation in translations)
        {
            int done = translation.Pages - translation.Missing.Length;
            _console.WriteLine();
            Line(new($"Übersetzung „{translation.Language}“: {done} von {translation.Pages} Seiten", $"Translation '{translation.Language}': {done} of {translation.Pages} pages"));
            WriteList(new($"Noch nicht übersetzt ({translation.Language})", $"Not translated yet ({translation.Language})"), translation.Missing);
            WriteList(new($"Das Original wurde später durchgesehen ({translation.Language})", $"The original was reviewed later ({translation.Language})"), translation.Behind);
        }
    }

    private void WriteList(Message title, IEnumerable<StatisticsEntry> entries)
    {
        ImmutableArray<StatisticsEntry> all = [.. entries];
        Table table = NewTable();
        table.AddColumn(Column(new("Titel", "Title")));
        table.AddColumn(Column(new("Datei", "File")));
        foreach (StatisticsEntry entry in all.Take(MostEntries))
        {
            table.AddRow(Text(entry.Title), Text(entry.File));
        }

        Print(title, table, all.Length);
    }

    // A table of nothing says nothing.
    private void Print(Message title, Table table, int count)
    {
        if (count > 0)
        {
            _console.WriteLine();
            _console.MarkupLine($"[bold]{Text(title.In(_language))}[/]");
            _console.Write(table);
            More(count - MostEntries);
        }
    }

    private Table NewTable() => new() { Border = _isTerminal ? TableBorder.Rounded : TableBorder.Ascii };

    private TableColumn Column(Message heading) => new(Text(heading.In(_language)));

    private void More(int count)
    {
        if (count > 0)
        {
            Line(new($"und {count} weitere", $"and {count} more"));
        }
    }

    private void Line(Message message) => _console.WriteLine(message.In(_language));

    private string WordOf(bool isThere) => isThere ? new Message("ja", "yes").In(_language) : Emphasis(new Message("nein", "no").In(_language));

    private static string CellOf(int count) => count == 0 ? Emphasis(Number(0)) : Number(count);

    private static string Emphasis(string text) => $"[bold red]{text}[/]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(string text) => VisibleText.Of(text).EscapeMarkup();
}
