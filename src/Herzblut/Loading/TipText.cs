using Herzblut.Markdown.Content;
using Herzblut.Schemas;

namespace Herzblut.Loading;

/// <summary>A tip as written.</summary>
internal sealed record TipText(MarkdownContent Text, int? Minutes, PeopleRange? People);
