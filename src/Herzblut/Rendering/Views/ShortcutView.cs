using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A way in from the home page.</summary>
internal sealed class ShortcutView(PageContext page, Shortcut shortcut) : View<ShortcutView>
{
    public static ViewShape<ShortcutView> Shape { get; } = ViewShape<ShortcutView>
        .Named("shortcut", "A way in from the home page, for people who need something.")
        .Text("title", "What somebody is about to do or is going through.", view => view.Shortcut.Title)
        .Url("url", "Where it leads; for a search the example finder with its words.", view => view.Url)
        .OptionalText("search", "The words to search for; null where it leads to a page.", view => view.Shortcut.Search)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ShortcutView> Members => Shape;

    private Shortcut Shortcut => shortcut;

    private UrlContent Url => shortcut.Address is { } address
        ? page.Url(address)
        : page.Url(page.Edition.Addresses.Of(PageKind.Examples), $"?q={Uri.EscapeDataString(shortcut.Search ?? "")}");
}
