using Herzblut.Addresses;
using Herzblut.Images;
using Herzblut.Model;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A picture that stands for a page.</summary>
internal sealed class ImageView(PageContext page, MediaFile file) : View<ImageView>
{
    private ImageSize? _size;

    public static ViewShape<ImageView> Shape { get; } = ViewShape<ImageView>
        .Named("image", "The picture that stands for a page (`image` in its front matter).")
        .Url("url", "Where it lies.", view => view.Url)
        .OptionalText("absolute_url", "Its absolute address; null without `url` in site.yml.", view => view.AbsoluteUrl)
        .Text("alt", "Always empty: the picture decorates, the title says what the page is.", _ => "")
        .OptionalNumber("width", "In pixels; null where the file does not tell.", view => view.Size?.Width)
        .OptionalNumber("height", "In pixels; null where the file does not tell.", view => view.Size?.Height)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ImageView> Members => Shape;

    private UrlContent Url => page.Url(file.Address);

    private string? AbsoluteUrl => page.AbsoluteUrl(file.Address);

    private ImageSize? Size => _size ??= page.Site.Images.Find("", file.SourcePath).File?.Size;

    /// <summary>The picture of a page; null for none.</summary>
    public static ImageView? Of(PageContext page, Page? written) => written?.Image is { } file ? new ImageView(page, file) : null;
}
