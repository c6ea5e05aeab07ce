using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace Herzblut.Auditing;

/// <summary>What the content security policy of the pages would block: event handlers, inline styles, and scripts that it does not name.</summary>
internal static class PolicyRule
{
    public static void Check(PageElements page, IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.LocalName == "style" || attribute.LocalName.StartsWith("on", StringComparison.Ordinal))
            {
                page.Report(AuditDiagnostics.Blocked(page.Source, page.TagOf(element), element.LocalName, attribute.LocalName));
            }
        }

        if (element.LocalName == "script" && !element.HasAttribute("src") && IsProgram(element) && PolicyOf(element) is { } policy && !policy.Contains(Hash(element.TextContent), StringComparison.Ordinal))
        {
            page.Report(AuditDiagnostics.BlockedScript(page.Source, page.TagOf(element)));
        }
    }

    private static bool IsProgram(IElement script) => script.GetAttribute("type") is null or "" or "module" or "text/javascript";

    // Pages without a policy block nothing.
    private static string? PolicyOf(IElement element) => element.Owner?.Head?.Children
        .FirstOrDefault(meta => string.Equals(meta.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase))?
        .GetAttribute("content");

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
