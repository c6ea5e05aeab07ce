using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Assets;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// <c>late_url 'name' …</c>: the address of a script that holds partials as HTML, for what a reader of a page may never ask for.
/// It adds to <c>self.herzblutParts</c>, an object of texts by the partials' names; being a script, it loads from disk.
/// </summary>
internal static class LateParts
{
    // A file of its own, so nothing has to be hidden from HTML.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The address; the script is made with the first call in a language.</summary>
    public static UrlContent Url(HostCall call)
    {
        string[] names = new string[call.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = call.Text(i);
        }

        LateScripts scripts = call.Page.Site.LateScripts;
        string key = $"{call.Page.Edition.Language} {string.Join(' ', names)}";
        OutputFile script = scripts.Find(key) ?? scripts.Keep(key, Create(call, names));
        return call.Page.Url(new SiteAddress(script.Path));
    }

    private static OutputFile Create(HostCall call, string[] names)
    {
        using var script = new Utf8Output();
        script.WriteUtf8("Object.assign(self.herzblutParts??={},"u8);
        using (var json = new Utf8JsonWriter(script, JsonOptions))
        {
            json.WriteStartObject();
            foreach (string name in names)
            {
                WritePart(json, call, name);
            }

            json.WriteEndObject();
        }

        script.WriteUtf8(");\n"u8);
        byte[] content = script.Written.ToArray();
        return new OutputFile(Fingerprint.Name($"{LateScripts.Folder}{call.Page.Edition.Language}.js", content), content);
    }

    private static void WritePart(Utf8JsonWriter json, HostCall call, string name)
    {
        ParsedTemplate template = IncludeFunction.Find(call.Context, call.Caller, name);
        PageFragment part = call.Context.Fragments.Render(template, call.Caller, [name], call.Page.AtRoot);
        using var html = new Utf8Output();
        html.WriteUtf8(part.Utf8);
        part.Icons?.DrawAtEnd(html);
        json.WriteString(name, html.Written);
    }
}
