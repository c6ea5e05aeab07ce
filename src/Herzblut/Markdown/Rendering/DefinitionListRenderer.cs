using Herzblut.Markdown.Drafts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Herzblut.Markdown.Rendering;

/// <summary>Definition lists: a term on one line, its explanation after a colon on the next.</summary>
internal static class DefinitionListRenderer
{
    public static void Write(ContentDraft draft, DefinitionList list)
    {
        HtmlWriter html = draft.Html;
        html.Raw("<dl>\n");
        foreach (Block item in list)
        {
            WriteItem(draft, (DefinitionItem)item);
        }

        html.Raw("</dl>\n");
    }

    /// <summary>True where the explanation is one paragraph.</summary>
    public static bool IsTight(DefinitionItem item) => item.Count(block => block is not DefinitionTerm) == 1;

    private static void WriteItem(ContentDraft draft, DefinitionItem item)
    {
        bool isOpen = false;
        foreach (Block block in item)
        {
            if (block is DefinitionTerm { Inline: { } words })
            {
                Close(draft, ref isOpen);
                draft.Html.Raw("<dt>");
                InlineRenderer.WriteChildren(draft, words);
                draft.Html.Raw("</dt>\n");
                continue;
            }

            if (!isOpen)
            {
                draft.Html.Raw("<dd>");
                isOpen = true;
            }

            BlockRenderer.Write(draft, block);
        }

        Close(draft, ref isOpen);
        draft.Html.Raw(item.Count > 0 && item[^1] is DefinitionTerm ? "<dd></dd>\n" : "");
    }

    private static void Close(ContentDraft draft, ref bool isOpen)
    {
        if (isOpen)
        {
            draft.Html.Raw("</dd>\n");
            isOpen = false;
        }
    }
}
