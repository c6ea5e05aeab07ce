using Herzblut.Markup;

namespace Herzblut.Rendering.Values;

/// <summary>A text that is HTML already.</summary>
internal sealed class MarkupText(string html) : HtmlContent
{
    /// <inheritdoc/>
    public override string ToText() => html;

    /// <inheritdoc/>
    public override void WriteTo(Utf8Output output) => output.Write(html);
}
