using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Values;

/// <summary>What functions of other template languages are called here.</summary>
internal static class FunctionNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["upper"] = "string.upcase", ["uppercase"] = "string.upcase", ["upcase"] = "string.upcase", ["toupper"] = "string.upcase", ["touppercase"] = "string.upcase",
        ["lower"] = "string.downcase", ["lowercase"] = "string.downcase", ["downcase"] = "string.downcase", ["tolower"] = "string.downcase", ["tolowercase"] = "string.downcase",
        ["capitalize"] = "string.capitalize", ["title"] = "string.capitalizewords", ["trim"] = "string.strip", ["strip"] = "string.strip",
        ["truncate"] = "string.truncate", ["replace"] = "string.replace", ["split"] = "string.split", ["append"] = "string.append", ["prepend"] = "string.prepend",
        ["contains"] = "string.contains", ["includes"] = "string.contains", ["starts_with"] = "string.starts_with", ["startswith"] = "string.starts_with",
        ["ends_with"] = "string.ends_with", ["endswith"] = "string.ends_with", ["substring"] = "string.slice", ["substr"] = "string.slice", ["slice"] = "string.slice",
        ["replaceall"] = "string.replace", ["push"] = "array.add", ["slugify"] = "string.handleize",
        ["join"] = "array.join", ["first"] = "array.first", ["last"] = "array.last", ["sort"] = "array.sort", ["reverse"] = "array.reverse", ["map"] = "array.map",
        ["uniq"] = "array.uniq", ["unique"] = "array.uniq", ["concat"] = "array.concat", ["where"] = "array.filter", ["filter"] = "array.filter",
        ["round"] = "math.round", ["floor"] = "math.floor", ["ceil"] = "math.ceil", ["abs"] = "math.abs", ["plus"] = "math.plus", ["minus"] = "math.minus",
        ["default"] = "object.default", ["json"] = "object.to_json", ["jsonify"] = "object.to_json", ["tojson"] = "object.to_json", ["to_json"] = "object.to_json",
        ["date"] = "date_text", ["format"] = "date.to_string", ["strftime"] = "date_text", ["trans"] = "t", ["translate"] = "t", ["i18n"] = "t", ["url_for"] = "asset", ["asset_url"] = "asset",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to write in place of a member of a text or a list that is a function here; null where there is none for it.</summary>
    /// <param name="member">As written.</param>
    /// <param name="kind"><c>string</c> or <c>array</c>.</param>
    public static Message? AsFunction(string member, string kind)
        => Names.GetValueOrDefault(member) is { } meant && meant.StartsWith(kind + ".", StringComparison.Ordinal)
            ? new($"Schreiben Sie es als Funktion nach einem senkrechten Strich: {{{{ … | {meant} }}}}", $"Write it as a function after a vertical bar: {{{{ … | {meant} }}}}")
            : null;

    /// <summary>The function that is meant; null where it is not known.</summary>
    public static Message? Meant(string name) => name switch
    {
        "length" or "size" or "count" or "len" => new("Meinten Sie „string.size“ (Länge eines Textes) oder „array.size“ (einer Liste)?", "Did you mean 'string.size' (length of a text) or 'array.size' (of a list)?"),
        "safe" or "raw" or "escape" or "e" or "noescape" => new("Lassen Sie es weg: Texte werden von selbst maskiert, fertiges HTML des Modells bleibt, wie es ist.", "Leave it out: texts are escaped by themselves, finished HTML of the model stays as it is."),
        "elseif" or "elsif" or "elif" => new("Schreiben Sie „else if“.", "Write 'else if'."),
        "not" => new("Schreiben Sie ! davor.", "Write ! before it."),
        "print" or "echo" or "puts" => new("Lassen Sie es weg: {{ site.title }} schreibt auf die Seite.", "Leave it out: {{ site.title }} writes to the page."),
        _ => Names.GetValueOrDefault(name) is { } meant ? Hints.DidYouMean(meant) : null,
    };
}
