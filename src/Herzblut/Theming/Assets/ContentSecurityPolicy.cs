using System.Security.Cryptography;
using System.Text;

namespace Herzblut.Theming.Assets;

/// <summary>
/// The policy that pages carry in a <c>meta</c> tag: everything from the site itself, nothing from anywhere else, no
/// script inside a page but those whose hashes are named, no style inside a page at all.
/// </summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The policy that allows these scripts, as they stand between <c>&lt;script&gt;</c> and <c>&lt;/script&gt;</c>.</summary>
    public static string For(IEnumerable<string> inlineScripts)
    {
        string hashes = string.Concat(inlineScripts.Select(Hash).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(hash => " " + hash));
        return $"default-src 'none'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
