using Herzblut.Markdown;
using Herzblut.Model;

namespace Herzblut.Loading;

/// <summary>A tip as written.</summary>
internal sealed record TipText(MarkdownContent Text, int? Minutes, PeopleRange? People);
