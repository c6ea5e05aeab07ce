using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Herzblut.Statistics;

namespace Herzblut.Inspecting;

/// <summary>
/// Writes the figures of a playbook as JSON: <c>{editions: [{language, chapters: […], coverage, …}], translations: […]}</c>. Dates are
/// <c>yyyy-MM-dd</c>; what is not known is null.
/// </summary>
internal sealed class StatisticsWriter(Utf8JsonWriter json)
{
    /// <summary>Writes all editions.</summary>
    public void Write(ImmutableArray<EditionStatistics> editions)
    {
        json.WriteStartObject();
        WriteList("editions", editions, Write);
        WriteList("translations", editions.IsEmpty ? [] : editions[0].Translations, Write);
        json.WriteEndObject();
    }

    private void Write(EditionStatistics edition)
    {
        json.WriteString("language", edition.Language);
        json.WriteNumber("examples", edition.Examples);
        WriteList("chapters", edition.Chapters, Write);
        Write(edition.Coverage);
        WriteList("without_effect", edition.WithoutEffect, Write);
        WriteList("drafts", edition.Drafts, Write);
    }

    private void Write(ChapterStatistics chapter)
    {
        Write((StatisticsEntry)chapter);
        json.WriteNumber("examples", chapter.Examples);
        json.WriteNumber("questions", chapter.Questions);
        json.WriteNumber("tips", chapter.Tips);
        json.WriteBoolean("workshop", chapter.HasWorkshop);
        json.WriteString("reviewed", TextOf(chapter.Reviewed));
        json.WriteString("due", TextOf(chapter.Due));
    }

    private void Write(StatisticsEntry entry)
    {
        json.WriteString("title", entry.Title);
        json.WriteString("language", entry.Language);
        json.WriteString("address", entry.Address);
        json.WriteString("file", entry.File);
    }

    private void Write(Coverage coverage)
    {
        json.WriteStartObject("coverage");
        WriteList("roles", coverage.Roles, Write);
        WriteList("touchpoints", coverage.Touchpoints, Write);
        json.WriteStartArray("counts");
        foreach (ImmutableArray<int> row in coverage.Counts)
        {
            json.WriteStartArray();
            foreach (int count in row)
            {
                json.WriteNumberValue(count);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("gaps", coverage.Gaps);
        json.WriteNumber("unplaced", coverage.Unplaced);
        json.WriteEndObject();
    }

    private void Write(CoverageTerm term)
    {
        json.WriteString("id", term.Id);
        json.WriteString("label", term.Label);
        json.WriteNumber("examples", term.Examples);
    }

    private void Write(TranslationStatistics translation)
    {
        json.WriteString("language", translation.Language);
        json.WriteNumber("pages", translation.Pages);
        WriteList("missing", translation.Missing, Write);
        WriteList("behind", translation.Behind, Write);
    }

    private void WriteList<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? TextOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
