namespace Herzblut.Markdown.RawHtml;

/// <summary>A link in HTML as Markdown would write it.</summary>
/// <param name="Label">Its words, in square brackets.</param>
/// <param name="Target">What it leads to.</param>
internal sealed record HtmlLink(string Label, string Target);
