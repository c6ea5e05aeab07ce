using System.Collections.Immutable;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>
/// Brings a finished site to disk: whole or not at all. It grows in a neighbour folder and takes the old site's place
/// by rename once its last byte is written; whatever fails or is interrupted before leaves the old site as it was.
/// Files that are the same in both are linked, not written, and a site that is the same altogether is left as it lies.
/// </summary>
public static class SiteWriter
{
    /// <summary>
    /// Writes all files. Only a folder that is missing, empty or made by Herzblut is replaced.
    /// </summary>
    /// <param name="files">The whole site; paths differ, also without regard to case.</param>
    /// <param name="root">The folder of <c>site.yml</c>; its inputs are protected and diagnostics are relative to it.</param>
    /// <param name="output">The folder to write; relative paths start at <paramref name="root"/>.</param>
    public static WriteResult Write(ImmutableArray<OutputFile> files, string root, string output)
    {
        using var staging = new SiteStaging(root, output);
        return staging.Complete(files);
    }
}
