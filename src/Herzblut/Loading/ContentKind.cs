namespace Herzblut.Loading;

/// <summary>What a content file is, told from its place alone.</summary>
internal enum ContentKind
{
    /// <summary><c>&lt;lang&gt;/index.md</c></summary>
    Home,

    /// <summary><c>&lt;lang&gt;/&lt;page&gt;.md</c></summary>
    Plain,

    /// <summary><c>&lt;lang&gt;/&lt;part&gt;/index.md</c></summary>
    Part,

    /// <summary><c>&lt;lang&gt;/&lt;part&gt;/&lt;chapter&gt;.md</c></summary>
    Chapter,

    /// <summary><c>&lt;lang&gt;/&lt;part&gt;/&lt;chapter&gt;/&lt;example&gt;.md</c></summary>
    Example,
}
