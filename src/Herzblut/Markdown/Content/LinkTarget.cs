namespace Herzblut.Markdown.Content;

/// <summary>The verdict on a link's target.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Address">For <see cref="LinkTargetKind.Away"/> the address, for <see cref="LinkTargetKind.Heading"/> the id.</param>
/// <param name="Link">For <see cref="LinkTargetKind.File"/> the index of the <see cref="MarkdownLink"/>.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Address = "", int Link = 0);
