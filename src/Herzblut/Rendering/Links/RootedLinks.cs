using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Rendering.Links;

/// <summary>
/// Links that do not depend on the page: absolute ones for feeds and canonical links, or ones from the host's root for
/// the page that a server shows at any depth. A folder's <c>index.html</c> is left out, as servers answer without.
/// </summary>
/// <param name="root">Where the site starts, with a slash at its end (<c>https://example.org/playbook/</c> or <c>/playbook/</c>).</param>
internal sealed class RootedLinks(string root) : LinkWriter
{
    private const string FolderIndex = "index.html";

    /// <inheritdoc/>
    public override void Write(Utf8Output output, SiteAddress address)
    {
        output.Write(root);
        WriteEncoded(output, WithoutIndex(address.Path));
        WriteFragment(output, address.Fragment);
    }

    private static ReadOnlySpan<char> WithoutIndex(string path)
    {
        bool isIndex = path == FolderIndex || path.EndsWith("/" + FolderIndex, StringComparison.Ordinal);
        return isIndex ? path.AsSpan(0, path.Length - FolderIndex.Length) : path;
    }
}
