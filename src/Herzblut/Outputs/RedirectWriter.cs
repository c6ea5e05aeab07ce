using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Outputs.Shared;
using Herzblut.Rendering.Links;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs;

/// <summary>
/// Writes the page at a former address: it leads on at once, by a plain link where a browser does not follow, and
/// needs neither script nor server.
/// </summary>
internal static class RedirectWriter
{
    /// <summary>The page of a redirect.</summary>
    public static OutputFile Create(OutputContext context, Redirect redirect)
    {
        ThemeStrings strings = context.Strings[redirect.Language];
        var links = new RelativeLinks(redirect.From);
        using var output = new Utf8Output();
        output.WriteUtf8("<!doctype html>\n<html lang=\""u8);
        output.WriteEscaped(redirect.Language);
        output.WriteUtf8("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"u8);
        output.WriteUtf8("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"u8);
        output.WriteEscaped(redirect.Title);
        output.WriteUtf8("</title>\n<meta http-equiv=\"refresh\" content=\"0; url="u8);
        links.Write(output, redirect.To);
        output.WriteUtf8("\">\n"u8);
        if (context.Absolute is { } absolute)
        {
            output.WriteUtf8("<link rel=\"canonical\" href=\""u8);
            absolute.Write(output, redirect.To);
            output.WriteUtf8("\">\n"u8);
        }

        output.WriteUtf8("</head>\n<body>\n<main>\n<h1>"u8);
        output.WriteEscaped(strings.Text("redirect.title"));
        output.WriteUtf8("</h1>\n<p>"u8);
        output.WriteEscaped(strings.Text("redirect.text"));
        output.WriteUtf8(" <a href=\""u8);
        links.Write(output, redirect.To);
        output.WriteUtf8("\">"u8);
        output.WriteEscaped(redirect.Title);
        output.WriteUtf8("</a></p>\n</main>\n</body>\n</html>\n"u8);
        return context.Sink.Add(redirect.From.Path, output.Written);
    }
}
