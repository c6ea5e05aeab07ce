namespace Herzblut.Markup;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">As written.</param>
/// <param name="Value">Without quotation marks, character references resolved; null where there is no <c>=</c>.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value);
