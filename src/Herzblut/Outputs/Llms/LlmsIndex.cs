using System.Collections.Immutable;
using System.Text;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs.Llms;

/// <summary>
/// Writes <c>llms.txt</c> of an edition (llmstxt.org): what the playbook is, and its chapters with the addresses of their
/// Markdown copies; absolute where the site knows its <c>url</c>. That of a large book (see <see cref="BookPiece"/>) leads to one
/// file of the same form for each piece, <c>llms/haltung.txt</c>.
/// </summary>
internal sealed class LlmsIndex(OutputContext context, LanguageEdition edition)
{
    private readonly string _site = context.Config.Title.In(edition.Language);
    private readonly SiteAddress _address = new(edition.Addresses.Folder + "llms.txt");

    /// <summary>The makers of its files.</summary>
    public IEnumerable<Func<OutputFile>> Files()
    {
        ImmutableArray<BookPiece> pieces = BookPiece.AllOf(edition);
        return pieces.IsEmpty
            ? [CreateWhole]
            : [() => CreateOverview(pieces), .. pieces.Select<BookPiece, Func<OutputFile>>(piece => () => Create(piece))];
    }

    private OutputFile CreateWhole()
    {
        StringBuilder text = Begin(_site);
        foreach (Part part in edition.Parts)
        {
            text.Append("\n## ").Append(part.Title).Append("\n\n");
            AppendChapters(text, _address, part.Chapters);
        }

        return context.Sink.Add(OutputFile.FromText(_address.Path, text.ToString()));
    }

    private OutputFile CreateOverview(ImmutableArray<BookPiece> pieces)
    {
        StringBuilder text = Begin(_site);
        text.Append("\n## ").Append(context.Strings[edition.Language].Text("copy.parts")).Append("\n\n");
        foreach (BookPiece piece in pieces)
        {
            AppendEntry(text, _address, piece.Title, AddressOf(piece), piece.Part.Summary);
        }

        return context.Sink.Add(OutputFile.FromText(_address.Path, text.ToString()));
    }

    private OutputFile Create(BookPiece piece)
    {
        SiteAddress address = AddressOf(piece);
        StringBuilder text = Begin($"{_site}: {piece.Title}");
        text.Append("\n## ").Append(piece.Part.Title).Append("\n\n");
        AppendChapters(text, address, piece.Chapters);
        return context.Sink.Add(OutputFile.FromText(address.Path, text.ToString()));
    }

    private SiteAddress AddressOf(BookPiece piece) => new($"{edition.Addresses.Folder}llms/{piece.NameIn(edition)}.txt");

    private StringBuilder Begin(string title)
    {
        StringBuilder text = new StringBuilder("# ").Append(title).Append('\n');
        return context.Config.Description?.In(edition.Language) is { } description ? text.Append("\n> ").Append(OneLine(description)).Append('\n') : text;
    }

    private void AppendChapters(StringBuilder text, SiteAddress file, ImmutableArray<Chapter> chapters)
    {
        foreach (Chapter chapter in chapters)
        {
            AppendEntry(text, file, chapter.Title, EditionAddresses.MarkdownCopyOf(chapter.Address), chapter.Summary);
        }
    }

    private void AppendEntry(StringBuilder text, SiteAddress file, string title, SiteAddress address, string summary)
    {
        LinkWriter links = context.Absolute ?? new RelativeLinks(file);
        text.Append("- [").Append(title).Append("](").Append(links.ToText(address)).Append(')');
        text.Append(summary.Length == 0 ? "" : ": " + OneLine(summary)).Append('\n');
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
