using Herzblut.Markup;
using Herzblut.Theming.Assets;

namespace Herzblut.Rendering.Fragments;

/// <summary>The icons that a page shows.</summary>
/// <param name="all">All icons of the theme, in the order of their index.</param>
internal sealed class UsedIcons(IReadOnlyList<Icon> all)
{
    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    private readonly bool[] _isUsed = new bool[all.Count];

    /// <summary>Adds one.</summary>
    public void Add(Icon icon) => _isUsed[icon.Index] = true;

    /// <summary>Adds all that others hold.</summary>
    public void Add(UsedIcons others)
    {
        for (int i = 0; i < _isUsed.Length; i++)
        {
            _isUsed[i] |= others._isUsed[i];
        }
    }

    /// <summary>
    /// Writes their drawings: at the end of the body, or of the text where that has none. Browsers hide them; what shows them
    /// refers to them.
    /// </summary>
    public void DrawAtEnd(Utf8Output page)
    {
        if (!_isUsed.Contains(true))
        {
            return;
        }

        int end = page.Written.LastIndexOf(BodyEnd);
        byte[] rest = end < 0 ? [] : page.Written[end..].ToArray();
        page.Truncate(page.Length - rest.Length);
        page.WriteUtf8("<div hidden><svg>"u8);
        foreach (Icon icon in all)
        {
            if (_isUsed[icon.Index])
            {
                page.Write(icon.Symbol);
            }
        }

        page.WriteUtf8("</svg></div>\n"u8);
        page.WriteUtf8(rest);
    }
}
