using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Assets;
using Herzblut.Timing;
using Scriban.Runtime;

namespace Herzblut.Rendering.Templates;

/// <summary>Takes what templates print on a page, or in a fragment of many pages, as UTF-8.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="page">The page, or what stands for those of the fragment; null outside a theme.</param>
internal class ThemeOutput(Utf8Output target, PageContext? page) : IScriptOutput
{
    private static readonly byte[] AriaCurrent = " aria-current=\"page\""u8.ToArray();

    private readonly int _language = page?.Strings.Place ?? 0;
    private UsedIcons? _icons;

    /// <summary>The chapters of the book, by which limits grow; 0 outside a theme.</summary>
    public int Chapters => page?.Edition.Chapters.Length ?? 0;

    /// <summary>Times the templates of the page; null unless somebody wants to know.</summary>
    public TemplateTimer? Timer => page?.Timer;

    /// <summary>How many bytes it may become, and how many UTF-16 units all that is captured for it.</summary>
    public int Limit { get; } = TemplateLimits.PageSize(page?.Edition.Chapters.Length ?? 0);

    /// <summary>Whether more was written than is allowed.</summary>
    public bool IsOverfull => Target.Length > Limit;

    /// <summary>The page at hand. Only templates of a theme call functions that ask for it.</summary>
    public PageContext Page => page ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Where it goes.</summary>
    protected Utf8Output Target => target;

    /// <summary>The icons that it shows so far; null for none.</summary>
    protected UsedIcons? Icons => _icons;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Target.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes literal text of a template.</summary>
    public void Write(LiteralText literal) => Target.WriteUtf8(literal.Utf8(_language));

    /// <summary>Literal text of a template in the language of the page.</summary>
    public string TextOf(LiteralText literal) => literal.Text(_language);

    /// <summary>Writes a value: HTML as it is, others escaped. False for a value that has to become a text first.</summary>
    public bool TryWrite(object value)
    {
        switch (value)
        {
            case string text:
                Target.WriteEscaped(text);
                return true;
            case HtmlContent content:
                content.WriteTo(Target);
                return true;
            case int number:
                Target.WriteNumber(number);
                return true;
            case StringBuilderOutput captured:
                Target.Write(captured.ToString());
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes what a partial printed for all pages of the scope, and marks the links to this one.</summary>
    public void Write(PageFragment fragment)
    {
        int written = 0;
        foreach (CurrentMark mark in fragment.Marks)
        {
            if (mark.Path == Page.Address.Path)
            {
                Target.WriteUtf8(fragment.Utf8.AsSpan(written..mark.Offset));
                Target.WriteUtf8(AriaCurrent);
                written = mark.Offset;
            }
        }

        Target.WriteUtf8(fragment.Utf8.AsSpan(written));
        if (fragment.Icons is { } icons)
        {
            AllIcons().Add(icons);
        }
    }

    /// <summary>Marks a link where it leads to the page at hand.</summary>
    public virtual void MarkCurrent(SiteAddress target)
    {
        if (target.Path == Page.Address.Path)
        {
            Target.WriteUtf8(AriaCurrent);
        }
    }

    /// <summary>Remembers an icon that is shown. Only templates of a theme have icons.</summary>
    public void Show(Icon icon) => AllIcons().Add(icon);

    /// <summary>Ends the page: draws the icons that it shows.</summary>
    public void DrawIcons() => _icons?.DrawAtEnd(Target);

    private UsedIcons AllIcons() => _icons ??= new UsedIcons(Page.Site.Theme.Assets.Icons);
}
