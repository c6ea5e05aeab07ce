using Herzblut.Model;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Contributing;

/// <summary>Addresses that open a mail.</summary>
internal static class MailLinks
{
    /// <summary>A mail with an outline of an example; null without an address.</summary>
    public static string? NewExample(string? contact, Chapter chapter, ThemeStrings strings)
    {
        if (contact is null)
        {
            return null;
        }

        string subject = strings.Text("contribute.subject", chapter.Title);
        // Mail programs break lines at CR LF (RFC 6068).
        string body = $"{strings.Text("contribute.title")}:\r\n\r\n{strings.Text("contribute.text")}\r\n\r\n{strings.Text("contribute.effect")}:\r\n";
        return $"mailto:{Uri.EscapeDataString(contact).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";
    }
}
