using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
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
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // Atom wants a date; a playbook that gives none anywhere still gets a valid feed.
    private static readonly DateOnly NoDate = new(1970, 1, 1);

    private readonly OutputContext _context;
    private readonly LanguageEdition _edition;
    private readonly ThemeStrings _strings;
    private readonly LinkWriter _links;
    private readonly XmlWriter _xml;

    private FeedWriter(OutputContext context, LanguageEdition edition, LinkWriter links, XmlWriter xml)
    {
        _context = context;
        _edition = edition;
        _strings = context.Strings[edition.Language];
        _links = links;
        _xml = xml;
    }

    /// <summary>The feed of an edition.</summary>
    public static OutputFile Create(OutputContext context, LanguageEdition edition, LinkWriter links)
        => XmlFile.Create(context.Sink, edition.Addresses.Feed.Path, xml => new FeedWriter(context, edition, links, xml).Write());

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

        _xml.WriteEndElement();
    }

    private Impulse? WeeksImpulse()
    {
        ImmutableArray<Impulse> calendar = _context.SourceDate is null ? [] : ImpulseCalendar.Of(_edition);
        return calendar.IsEmpty ? null : ImpulseCalendar.At(calendar, _context.SourceDate!.Value); // without a date there is no calendar
    }

    private void WriteHead(DateOnly updated)
    {
        _xml.WriteStartElement("feed", Namespace);
        _xml.WriteAttributeString("xml", "lang", ns: null, _edition.Language);
        _xml.WriteTextElement("title", _strings.Text("feed.title", _context.Config.Title.In(_edition.Language)));
        if (_context.Config.Description?.In(_edition.Language) is { } description)
        {
            _xml.WriteTextElement("subtitle", description);
        }

        WriteLink("self", "application/atom+xml", _edition.Addresses.Feed);
        WriteLink("alternate", "text/html", _edition.Addresses.Home);
        _xml.WriteElementString("id", _links.ToText(_edition.Addresses.Feed));
        _xml.WriteElementString("updated", Timestamp(updated));
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
        _xml.WriteStartElement("entry");
        _xml.WriteTextElement("title", title);
        WriteLink("alternate", "text/html", address);
        _xml.WriteElementString("id", id);
        _xml.WriteElementString("updated", Timestamp(updated));
        WriteAuthor(author);
        WriteContent(content, effect);
        _xml.WriteEndElement();
    }

    private void WriteContent(RichText content, RichText? effect)
    {
        using var html = new Utf8Output();
        RichTextWriter.Write(html, content, _links);
        WriteEffect(html, effect);

        _xml.WriteStartElement("content");
        _xml.WriteAttributeString("type", "html");
        _xml.WriteText(html.ToString());
        _xml.WriteEndElement();
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

    private void WriteLink(string relation, string type, SiteAddress address)
    {
        _xml.WriteStartElement("link");
        _xml.WriteAttributeString("rel", relation);
        _xml.WriteAttributeString("type", type);
        _xml.WriteAttributeString("href", _links.ToText(address));
        _xml.WriteEndElement();
    }

    private void WriteAuthor(string? name)
    {
        if (name is not null)
        {
            _xml.WriteStartElement("author");
            _xml.WriteTextElement("name", name);
            _xml.WriteEndElement();
        }
    }

    private DateOnly DateOf(PracticeExample example)
        => NewestExamples.DateOf(example) ?? _edition.ChapterAt(example.Chapter.Path).Reviewed ?? NoDate;

    private static DateOnly MondayOf(DateTimeOffset day)
    {
        DateTime date = day.UtcDateTime;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date), DayOfWeek.Monday));
    }

    private static string Timestamp(DateOnly date) => date.ToIso() + "T00:00:00Z";
}
