using Herzblut.Markup;

namespace Herzblut.Images;

/// <summary>Tells drawing from doing in an SVG.</summary>
internal static class SvgSafety
{
    /// <summary>True for elements and attributes that run scripts or embed other documents.</summary>
    public static bool IsActive(HtmlTag tag)
    {
        if (LocalName(tag.Name).ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "embed" or "object" or "handler" or "listener" or "audio" or "video")
        {
            return true;
        }

        foreach (HtmlAttribute attribute in tag.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || HasActiveAddress(attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name without its namespace prefix.</summary>
    public static string LocalName(string name) => name[(name.LastIndexOf(':') + 1)..];

    private static bool HasActiveAddress(HtmlAttribute attribute)
    {
        // "values", "to" and "from" can animate an address into place.
        string? value = attribute.Value;
        if (value is null || LocalName(attribute.Name).ToLowerInvariant() is not ("href" or "src" or "to" or "from" or "values"))
        {
            return false;
        }

        string address = string.Concat(value.Where(unit => !char.IsWhiteSpace(unit) && !char.IsControl(unit)));
        return address.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || address.Contains("data:text/", StringComparison.OrdinalIgnoreCase)
            || address.Contains("data:application/", StringComparison.OrdinalIgnoreCase);
    }
}
