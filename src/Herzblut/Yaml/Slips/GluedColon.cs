using System.Collections.Frozen;

namespace Herzblut.Yaml.Slips;

/// <summary>Recognises a key that touches its value, which YAML takes for one text.</summary>
internal static class GluedColon
{
    /// <summary>
    /// The length of the key where a text begins with a known key (or what looks like one) and a colon without a space.
    /// A non-breaking space counts as none. Addresses (<c>https:</c>, <c>mailto:</c>) and times are texts.
    /// </summary>
    public static int? Find(ReadOnlySpan<char> text, FrozenSet<string> knownKeys)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || colon + 1 >= text.Length || text[colon + 1] is ' ' or '\t' or '/' or ':')
        {
            return null;
        }

        return knownKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..colon]) ? colon : null;
    }
}
