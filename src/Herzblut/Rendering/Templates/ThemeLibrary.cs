using System.Collections.Frozen;
using Herzblut.Markup;
using Herzblut.Rendering.Values;
using Scriban.Functions;
using Scriban.Runtime;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// What templates of a theme can call: the builtins of the language and our own functions. One set serves all pages and
/// threads, so nothing in it can be written; with <c>date.format</c> settable, one page would change the dates of another.
/// </summary>
internal static class ThemeLibrary
{
    /// <summary>The builtins by name.</summary>
    public static FrozenDictionary<string, object?> Builtins { get; } = Collect();

    /// <summary>The builtins and our own functions by name.</summary>
    public static FrozenDictionary<string, object?> Functions { get; } = WithHostFunctions();

    /// <summary>The names in a group; empty where there is no such group.</summary>
    public static IEnumerable<string> NamesIn(string group)
        => Builtins.GetValueOrDefault(group) is ScriptObject members ? members.GetMembers() : [];

    private static FrozenDictionary<string, object?> Collect()
    {
        Dictionary<string, object?> all = new BuiltinFunctions().ToDictionary(StringComparer.Ordinal);
        // Joins texts; as a text its result would be escaped. A loop over include says the same.
        all.Remove("include_join");
        all["include"] = IncludeFunction.Instance;
        Group("html").SetValue("escape", new HostFunction("html.escape text", "html", "", Escape, [HostParameter.Any("text")]), readOnly: true);
        Group("html").SetValue("newline_to_br", new HostFunction("html.newline_to_br text", "html", "", BreakLines, [HostParameter.Any("text")]), readOnly: true);
        foreach (string name in (string[])["sort", "map"])
        {
            Group("array").SetValue(name, new ShortPathFunction((IScriptCustomFunction)Group("array")[name]!), readOnly: true); // a builtin
        }

        // A template made of values cannot be checked before it runs.
        Group("object").Remove("eval");
        Group("object").Remove("eval_template");
        foreach (ScriptObject group in all.Values.OfType<ScriptObject>())
        {
            Freeze(group);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);

        ScriptObject Group(string name) => (ScriptObject)all[name]!; // a builtin
    }

    private static FrozenDictionary<string, object?> WithHostFunctions()
    {
        var all = new Dictionary<string, object?>(Builtins, StringComparer.Ordinal);
        foreach (HostFunction function in HostFunctions.All)
        {
            all.Add(function.Name, function);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Freeze(ScriptObject group)
    {
        foreach (string member in group.GetMembers().ToArray())
        {
            group.SetReadOnly(member, readOnly: true);
        }

        group.IsReadOnly = true;
    }

    private static MarkupText? Escape(HostCall call) => call[0] is null ? null : new MarkupText(MarkupEscaping.Escape(call.Text(0)));

    private static MarkupText? BreakLines(HostCall call)
    {
        if (call[0] is null)
        {
            return null;
        }

        string html = call[0] is HtmlContent content ? content.ToText() : MarkupEscaping.Escape(call.Text(0));
        return new MarkupText(html.ReplaceLineEndings("<br />\n"));
    }
}
