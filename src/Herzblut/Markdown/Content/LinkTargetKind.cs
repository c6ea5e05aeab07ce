namespace Herzblut.Markdown.Content;

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
