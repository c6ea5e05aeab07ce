using System.Net;
using Microsoft.AspNetCore.Http;

namespace Herzblut.Server;

/// <summary>
/// Lets in only who asks for this server by its own name. A page of the web could otherwise read drafts, through a name of its own
/// that leads to this computer (DNS rebinding) or a request across origins.
/// </summary>
internal static class OriginCheck
{
    /// <summary>Whether a request comes from this server's own pages, or from somebody who opened the address.</summary>
    public static bool Allows(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host) || request.Host.Port != request.HttpContext.Connection.LocalPort)
        {
            return false;
        }

        if (request.Headers.Origin is { Count: > 0 } origin && origin.ToString() != $"{request.Scheme}://{request.Host}")
        {
            return false;
        }

        // A link from elsewhere may lead here; nothing else from elsewhere may.
        return request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site") || request.Headers["Sec-Fetch-Mode"] == "navigate";
    }

    private static bool IsLoopback(string host)
        => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
