using Herzblut.Configuration;
using Herzblut.Images;
using Herzblut.Markdown;

namespace Herzblut.Loading;

/// <summary>
/// What reading any content file needs. Thread-safe.
/// </summary>
/// <param name="Config">Vocabularies, review period, contact.</param>
/// <param name="Options">The day of the check.</param>
/// <param name="Images">The pictures below <c>content/</c>.</param>
/// <param name="Markdown">Parses texts.</param>
/// <param name="Chapters">Where practice examples belong.</param>
internal sealed record ContentServices(SiteConfig Config, ContentOptions Options, ImageCatalog Images, MarkdownParser Markdown, ChapterFolders Chapters);
