using System.Collections.Immutable;
using Herzblut.Schemas;

namespace Herzblut.Rendering.Contributing;

/// <summary>A question of the form for telling a story.</summary>
/// <param name="Key">As front matter names the answer.</param>
/// <param name="Kind"><c>text</c> for long texts, <c>line</c> for short ones, <c>choice</c> for one of <paramref name="Terms"/>.</param>
/// <param name="IsRequired">True where a file without it is reported.</param>
/// <param name="Terms">What can be chosen; empty for texts.</param>
internal sealed record StoryField(string Key, string Kind, bool IsRequired, ImmutableArray<VocabularyEntry> Terms);
