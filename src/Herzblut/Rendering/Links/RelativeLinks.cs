using Herzblut.Addresses;
using Herzblut.Markup;

namespace Herzblut.Rendering.Links;

/// <summary>
/// Links that start at a page (<c>../perspektive/sinne.html</c>): they hold at a domain's root, below a folder, on a share
/// and on disk.
/// </summary>
/// <param name="page">The page that links.</param>
internal sealed class RelativeLinks(SiteAddress page) : LinkWriter
{
    private readonly string _from = page.Path;

    /// <inheritdoc/>
    public override void Write(Utf8Output output, SiteAddress address)
    {
        string to = address.Path;
        if (address.Fragment is not null && to == _from)
        {
            WriteFragment(output, address.Fragment);
            return;
        }

        int shared = SharedFolders(_from, to);
        for (int i = shared; i < _from.Length; i++)
        {
            if (_from[i] == '/')
            {
                output.WriteUtf8("../"u8);
            }
        }

        WriteEncoded(output, to.AsSpan(shared));
        WriteFragment(output, address.Fragment);
    }

    // The length of the folders both paths begin with, slash included.
    private static int SharedFolders(string one, string two)
    {
        int shared = 0;
        int common = one.AsSpan().CommonPrefixLength(two);
        for (int i = 0; i < common; i++)
        {
            if (one[i] == '/')
            {
                shared = i + 1;
            }
        }

        return shared;
    }
}
