namespace Herzblut.Timing;

/// <summary>A stage of a build, in the order in which they begin.</summary>
public enum BuildStage
{
    /// <summary>The theme is read, beside <see cref="Content"/>.</summary>
    Theme,

    /// <summary>The playbook's files are read and parsed.</summary>
    Content,

    /// <summary>Links, references and addresses are resolved.</summary>
    Linking,

    /// <summary>The playbook is put together in all its languages.</summary>
    Assembling,

    /// <summary>The search index is made, beside <see cref="Pages"/> and <see cref="Outputs"/>.</summary>
    Search,

    /// <summary>The pages are rendered.</summary>
    Pages,

    /// <summary>Feeds, interface, copies and sitemap are made.</summary>
    Outputs,

    /// <summary>Pictures and the theme's files are read.</summary>
    Media,

    /// <summary>All files are joined into one site.</summary>
    Joining,
}
