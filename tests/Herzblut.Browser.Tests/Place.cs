namespace Herzblut.Browser.Tests;

/// <summary>Where a reader has the site from.</summary>
public enum Place
{
    /// <summary>A web server, at the root of a domain.</summary>
    Root,

    /// <summary>A web server, below a folder.</summary>
    SubPath,

    /// <summary>The folder itself, opened from a disk.</summary>
    Disk,
}
