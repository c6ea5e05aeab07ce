using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Impulses;
using Herzblut.Rendering.Links;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs.Feed;

/// <summary>
/// Writes <c>feed.&lt;lang&gt;.xml</c> (Atom, RFC 4287): the newest practice examples of an edition, and the question of the week
/// where the day of the build is known. Ids and links are absolute, so there is no feed without <c>url</c>.
/// </summary>
internal sealed class FeedWriter
{
    // Atom wants a date; a playbook that gives none anywhere still gets a valid feed.
    private static readonly DateOnly NoDate = new(1970, 1, 1);

    private readonly OutputContext _context;
    private readonly LanguageEdition _edition;
    private readonly ThemeStrings _strings;
    private readonly LinkWriter _links;
    private readonly Utf8Output _output;

    private FeedWriter(OutputContext context, LanguageEdition edition, LinkWriter links, Utf8Output output)
    {
        _context = context;
        _edition = edition;
        _strings = context.Strings[edition.Language];
        _links = links;
        _output = output;
    }

    /// <summary>The feed of an edition.</summary>
    public static OutputFile Create(OutputContext context, LanguageEdition edition, LinkWriter links)
    {
        using var output = new Utf8Output();
        new FeedWriter(context, edition, links, output).Write();
        return new OutputFile(edition.Addresses.Feed.Path, output.Written.ToArray());
    }

    private void Write()
    {
        ImmutableArray<PracticeExample> examples = NewestExamples.Of(_edition, _context.Config.FeedLimit);
        Impulse? impulse = WeeksImpulse();
        DateOnly updated = examples.IsEmpty ? NoDate : examples.Max(DateOf);
        updated = impulse is not null && MondayOf(_context.SourceDate!.Value) is var monday && monday > updated ? monday : updated; // an impulse needs a date
        WriteHead(updated);
        if (impulse is not null)
        {
            WriteImpulse(impulse, _context.SourceDate!.Value); // as above
        }

        foreach (PracticeExample example in examples)
        {
            WriteExample(example);
        }

        _output.WriteUtf8("</feed>\n"u8);
    }

    private Impulse? WeeksImpulse()
    {
        ImmutableArray<Impulse> calendar = _context.SourceDate is null ? [] : ImpulseCalendar.Of(_edition);
        return calendar.IsEmpty ? null : ImpulseCalendar.At(calendar, _context.SourceDate!.Value); // without a date there is no calendar
    }

    private void WriteHead(DateOnly updated)
    {
        _output.WriteUtf8("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""u8);
        _output.WriteEscaped(_edition.Language);
        _output.WriteUtf8("\">\n"u8);
        WriteElement("title"u8, _strings.Text("feed.title", _context.Config.Title.In(_edition.Language)));
        WriteElement("subtitle"u8, _context.Config.Description?.In(_edition.Language));
        WriteLink("self"u8, "application/atom+xml"u8, _edition.Addresses.Feed);
        WriteLink("alternate"u8, "text/html"u8, _edition.Addresses.Home);
        WriteElement("id"u8, _links.ToText(_edition.Addresses.Feed));
        WriteElement("updated"u8, Timestamp(updated));
        WriteAuthor(_context.Config.Brand.Name.In(_edition.Language));
    }

    private void WriteImpulse(Impulse impulse, DateTimeOffset day)
    {
        string week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.UtcDateTime)}-W{ISOWeek.GetWeekOfYear(day.UtcDateTime):00}");
        WriteEntry(
            $"{_strings.Text("impulse.of_week")}: {impulse.Question.Text.Content.PlainText}",
            _links.ToText(_edition.Addresses.Home.At("impulse-" + week)),
            impulse.Question.Address,
            MondayOf(day),
            author: null,
            impulse.Question.Text,
            effect: null);
    }

    private void WriteExample(PracticeExample example) => WriteEntry(
        example.Title ?? example.Chapter.Title,
        _links.ToText(example.Address),
        example.Address,
        DateOf(example),
        example.Author,
        example.Text,
        example.Effect);

    private void WriteEntry(string title, string id, SiteAddress address, DateOnly updated, string? author, RichText content, RichText? effect)
    {
        _output.WriteUtf8("<entry>\n"u8);
        WriteElement("title"u8, title);
        WriteLink("alternate"u8, "text/html"u8, address);
        WriteElement("id"u8, id);
        WriteElement("updated"u8, Timestamp(updated));
        WriteAuthor(author);
        using (var html = new Utf8Output())
        {
            RichTextWriter.Write(html, content, _links);
            WriteEffect(html, effect);

            _output.WriteUtf8("<content type=\"html\">"u8);
            _output.WriteEscaped(html.ToString());
            _output.WriteUtf8("</content>\n</entry>\n"u8);
        }
    }

    private void WriteEffect(Utf8Output html, RichText? effect)
    {
        if (effect is { IsEmpty: false })
        {
            html.WriteUtf8("<p><strong>"u8);
            html.WriteEscaped(_strings.Text("copy.effect"));
            html.WriteUtf8(":</strong></p>"u8);
            RichTextWriter.Write(html, effect, _links);
        }
    }

    private void WriteElement(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
        {
            return;
        }

        _output.WriteUtf8("<"u8);
        _output.WriteUtf8(name);
        _output.WriteUtf8(">"u8);
        _output.WriteEscaped(text);
        _output.WriteUtf8("</"u8);
        _output.WriteUtf8(name);
        _output.WriteUtf8(">\n"u8);
    }

    private void WriteLink(ReadOnlySpan<byte> relation, ReadOnlySpan<byte> type, SiteAddress address)
    {
        _output.WriteUtf8("<link rel=\""u8);
        _output.WriteUtf8(relation);
        _output.WriteUtf8("\" type=\""u8);
        _output.WriteUtf8(type);
        _output.WriteUtf8("\" href=\""u8);
        _links.Write(_output, address);
        _output.WriteUtf8("\"/>\n"u8);
    }

    private void WriteAuthor(string? name)
    {
        if (name is not null)
        {
            _output.WriteUtf8("<author>"u8);
            WriteElement("name"u8, name);
            _output.WriteUtf8("</author>\n"u8);
        }
    }

    private DateOnly DateOf(PracticeExample example)
        => NewestExamples.DateOf(example) ?? _edition.ChapterAt(example.Chapter.Path).Reviewed ?? NoDate;

    private static DateOnly MondayOf(DateTimeOffset day)
    {
        DateTime date = day.UtcDateTime;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date), DayOfWeek.Monday));
    }

    private static string Timestamp(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
