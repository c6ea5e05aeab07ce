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
    /// <summary>The builtins by name; a group is made when a template first names it.</summary>
    /// <remarks>
    /// The package finds the members of a group by reflection. All groups together took 3 % of a small build, one of them
    /// alone 1.7 %; our own theme calls none. <c>include_join</c> is left out: it joins texts, and as a text its result would be
    /// escaped; a loop over <c>include</c> says the same.
    /// </remarks>
    public static FrozenDictionary<string, Lazy<object>> Builtins { get; } = new Dictionary<string, Lazy<object>>(StringComparer.Ordinal)
    {
        ["include"] = new(IncludeFunction.Instance),
        ["empty"] = new(EmptyScriptObject.Default),
        ["blank"] = new(EmptyScriptObject.Default),
        ["array"] = Group(() => WithShortPaths(new ArrayFunctions(), "sort", "map")),
        ["date"] = Group(() => new DateTimeFunctions()),
        ["html"] = Group(() => WithMarkup(new HtmlFunctions())),
        ["math"] = Group(() => new MathFunctions()),
        ["object"] = Group(() => WithoutEvaluation(new ObjectFunctions())),
        ["regex"] = Group(() => new RegexFunctions()),
        ["string"] = Group(() => new StringFunctions()),
        ["timespan"] = Group(() => new TimeSpanFunctions()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The builtins and our own functions by name.</summary>
    public static FrozenDictionary<string, Lazy<object>> Functions { get; } = WithHostFunctions();

    /// <summary>The names in a group; empty where there is no such group.</summary>
    public static IEnumerable<string> NamesIn(string group)
        => Builtins.GetValueOrDefault(group)?.Value is ScriptObject members ? members.GetMembers() : [];

    /// <summary>What to say about a function that a group does not have.</summary>
    public static Problem Lacks(string group, string name)
        => AccessProblems.UnknownFunction($"{group}.{name}", NamesIn(group).Select(member => $"{group}.{member}"));

    private static FrozenDictionary<string, Lazy<object>> WithHostFunctions()
    {
        var all = new Dictionary<string, Lazy<object>>(Builtins, StringComparer.Ordinal);
        foreach (HostFunction function in HostFunctions.All)
        {
            all.Add(function.Name, new(function));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Lazy<object> Group(Func<ScriptObject> create) => new(() => Frozen(create()));

    private static ScriptObject WithShortPaths(ScriptObject group, params string[] names)
    {
        foreach (string name in names)
        {
            group.SetValue(name, new ShortPathFunction((IScriptCustomFunction)group[name]!), readOnly: true); // a builtin
        }

        return group;
    }

    private static ScriptObject WithMarkup(ScriptObject group)
    {
        group.SetValue("escape", new HostFunction("html.escape text", "html", "", Escape, [HostParameter.Any("text")]), readOnly: true);
        group.SetValue("newline_to_br", new HostFunction("html.newline_to_br text", "html", "", BreakLines, [HostParameter.Any("text")]), readOnly: true);
        return group;
    }

    // A template made of values cannot be checked before it runs.
    private static ScriptObject WithoutEvaluation(ScriptObject group)
    {
        group.Remove("eval");
        group.Remove("eval_template");
        return group;
    }

    private static ScriptObject Frozen(ScriptObject group)
    {
        foreach (string member in group.GetMembers().ToArray())
        {
            group.SetReadOnly(member, readOnly: true);
        }

        group.IsReadOnly = true;
        return group;
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
