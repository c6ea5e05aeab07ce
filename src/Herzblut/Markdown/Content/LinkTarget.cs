namespace Herzblut.Markdown.Content;

/// <summary>The verdict on a link's target.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Address">For <see cref="LinkTargetKind.Away"/> the address, for <see cref="LinkTargetKind.Heading"/> the id.</param>
/// <param name="Link">For <see cref="LinkTargetKind.File"/> the index of the <see cref="MarkdownLink"/>.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Address = "", int Link = 0);

/// <summary>Where a link leads.</summary>
internal enum LinkTargetKind
{
    /// <summary>Nowhere; that was reported, and only the link's words are shown.</summary>
    Refused,

    /// <summary>Away from the site: the web, mail, phone.</summary>
    Away,

    /// <summary>To a heading of the same text.</summary>
    Heading,

    /// <summary>To a file or another text of the playbook.</summary>
    File,
}
