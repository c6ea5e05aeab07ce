using System.Text;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;

namespace Herzblut.Outputs.Llms;

/// <summary>
/// Writes <c>llms.txt</c> of an edition (llmstxt.org): what the playbook is, and its chapters with the addresses of their
/// Markdown copies; absolute where the site knows its <c>url</c>.
/// </summary>
internal static class LlmsIndex
{
    /// <summary>The index of an edition.</summary>
    public static OutputFile Create(OutputContext context, LanguageEdition edition)
    {
        var address = new SiteAddress(edition.Addresses.Folder + "llms.txt");
        LinkWriter links = context.Absolute ?? new RelativeLinks(address);
        var text = new StringBuilder();
        text.Append("# ").Append(context.Config.Title.In(edition.Language)).Append('\n');
        if (context.Config.Description?.In(edition.Language) is { } description)
        {
            text.Append("\n> ").Append(OneLine(description)).Append('\n');
        }

        foreach (Part part in edition.Parts)
        {
            text.Append("\n## ").Append(part.Title).Append("\n\n");
            foreach (Chapter chapter in part.Chapters)
            {
                text.Append("- [").Append(chapter.Title).Append("](").Append(links.ToText(EditionAddresses.MarkdownCopyOf(chapter.Address))).Append(')');
                text.Append(chapter.Summary.Length == 0 ? "" : ": " + OneLine(chapter.Summary)).Append('\n');
            }
        }

        return OutputFile.FromText(address.Path, text.ToString());
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
