using System.Collections.Immutable;

namespace Herzblut.Markup;

/// <summary>
/// A tag of HTML or SVG as an author wrote it.
/// </summary>
/// <param name="Name">As written, without <c>/</c>.</param>
/// <param name="IsClosing">True for <c>&lt;/b&gt;</c>.</param>
/// <param name="IsSelfClosing">True for <c>&lt;br/&gt;</c>.</param>
/// <param name="Attributes">In order; a name may occur twice.</param>
/// <param name="Length">How many units it takes in the text.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, bool IsSelfClosing, ImmutableArray<HtmlAttribute> Attributes, int Length)
{
    /// <summary>The value of an attribute, case ignored; null where it is missing or has no value.</summary>
    public string? ValueOf(string attribute)
    {
        foreach (HtmlAttribute candidate in Attributes)
        {
            if (candidate.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Value;
            }
        }

        return null;
    }
}
