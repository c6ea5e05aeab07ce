using System.Security.Cryptography;
using System.Text;
using Herzblut.Auditing.Trees;

namespace Herzblut.Auditing;

/// <summary>What the content security policy of the pages would block: event handlers, inline styles, and scripts that it does not name.</summary>
internal static class PolicyRule
{
    public static void Check(AuditedPage page, PageTree tree, PageElement element)
    {
        foreach (PageAttribute attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                page.Report(AuditDiagnostics.Blocked(page.Source, page.TagOf(element), element.Name, attribute.Name));
            }
        }

        if (element.Name == "script" && !element.Has("src") && IsProgram(element) && PolicyOf(tree) is { } policy && !policy.Contains(Hash(element.Text), StringComparison.Ordinal))
        {
            page.Report(AuditDiagnostics.BlockedScript(page.Source, page.TagOf(element)));
        }
    }

    private static bool IsProgram(PageElement script) => script["type"] is null or "" or "module" or "text/javascript";

    // Pages without a policy block nothing.
    private static string? PolicyOf(PageTree tree) => tree.InHead("meta").FirstOrDefault(meta => meta.Is("http-equiv", "Content-Security-Policy"))?["content"];

    private static string Hash(ReadOnlySpan<char> script)
        => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.ToString())))}'";
}
