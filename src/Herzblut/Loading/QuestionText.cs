using System.Collections.Immutable;
using Herzblut.Markdown.Content;

namespace Herzblut.Loading;

/// <summary>A guiding question as written.</summary>
internal sealed record QuestionText(MarkdownContent Text, ImmutableArray<MarkdownContent> FollowUps);
