using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Contributing;

/// <summary>Addresses that open a mail.</summary>
internal static class MailLinks
{
    /// <summary>A mail with an outline of a story; null without an address.</summary>
    public static string? NewExample(string? contact, ThemeStrings strings)
    {
        if (contact is null)
        {
            return null;
        }

        // Mail programs break lines at CR LF (RFC 6068).
        string body = StoryOutline.Text(strings).Replace("\n", "\r\n", StringComparison.Ordinal);
        return $"mailto:{Uri.EscapeDataString(contact).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(strings.Text("contribute.subject"))}&body={Uri.EscapeDataString(body)}";
    }
}
