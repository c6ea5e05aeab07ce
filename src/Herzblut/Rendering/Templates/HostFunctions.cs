using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Templating;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// What themes can call beside the builtins of the language. The page at hand reaches the functions as the state of the
/// render, so one library serves all pages at the same time.
/// </summary>
internal static class HostFunctions
{
    /// <summary>Name, call and documentation of each function, for theme authors.</summary>
    public static IReadOnlyList<HostFunction> All { get; } =
    [
        new("t", "t 'nav.menu'", "text", "A text of the theme in the page's language; further arguments fill `{0}`, `{1}` …, and a number in front picks the plural form.", Translate, Parameter.Text("key"), Parameter.Rest("values")),
        new("asset", "asset 'css/site.css'", "url", "A published file of the theme; with a slash in front a file of its folder `root/`.", AssetUrl, Parameter.Text("name")),
        new("absolute_asset", "absolute_asset 'img/social.png'", "text?", "The absolute address of a published file; null without `url` in site.yml.", AbsoluteAsset, Parameter.Text("name")),
        new("inline_asset", "inline_asset 'js/bootstrap.js'", "html", "The text of a script listed under `inline` in theme.yml, to stand inside a `script` element.", InlineAsset, Parameter.Text("name")),
        new("icon", "icon 'search'", "html", "`assets/icons/search.svg` as an inline picture.", Icon, Parameter.Text("name")),
        new("csp", "csp", "text", "The security policy for `<meta http-equiv=\"Content-Security-Policy\">`; it allows the theme's inline scripts.", SecurityPolicy),
        new("date_text", "date_text chapter.reviewed", "text", "A day in words, as `date.long` and `date.months` of the strings say; empty for null.", DateText, Parameter.Any("date")),
        new("setting", "setting 'offline'", "text, number or true/false", "A setting of theme.yml, of the site's own `theme/theme.yml` first.", Setting, Parameter.Text("key")),
    ];

    /// <summary>The builtins of the language and these functions.</summary>
    public static FunctionLibrary Library { get; } = All.Aggregate(
        FunctionLibrary.Default,
        (library, function) => library.With(function.Name, function.Body, function.Parameters));

    private static Value Translate(in FunctionCall call)
    {
        PageContext page = PageOf(call);
        string key = call.Text(0) ?? "";
        if (page.Strings.Find(key) is not { } text)
        {
            throw call.ArgumentFault(0, HostProblems.UnknownString(key, Suggestion.Nearest(key, page.Strings.Keys)));
        }

        ReadOnlySpan<Value> values = call.From(1);
        if (values.IsEmpty)
        {
            return text.Format([]);
        }

        string[] shown = new string[values.Length];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = call.ToText(values[i]);
        }

        return text.Format(shown, values[0].Kind is ValueKind.Int32 or ValueKind.Int64 ? values[0].AsInt64() : null);
    }

    private static Value AssetUrl(in FunctionCall call) => PageOf(call).Url(FindAsset(call).Address);

    private static Value AbsoluteAsset(in FunctionCall call) => PageOf(call).AbsoluteUrl(FindAsset(call).Address);

    private static ThemeAsset FindAsset(in FunctionCall call)
    {
        AssetCatalog assets = PageOf(call).Site.Theme.Assets;
        string name = call.Text(0) ?? "";
        return assets.Find(name) ?? throw call.ArgumentFault(0, HostProblems.UnknownAsset(name, Suggestion.Nearest(name, assets.Names)));
    }

    private static Value InlineAsset(in FunctionCall call)
    {
        AssetCatalog assets = PageOf(call).Site.Theme.Assets;
        string name = call.Text(0) ?? "";
        return assets.FindInline(name) is { } script
            ? Value.Markup(script)
            : throw call.ArgumentFault(0, HostProblems.UnknownInline(name, Suggestion.Nearest(name, assets.InlineNames)));
    }

    private static Value Icon(in FunctionCall call)
    {
        AssetCatalog assets = PageOf(call).Site.Theme.Assets;
        string name = call.Text(0) ?? "";
        return assets.FindIcon(name) is { } icon
            ? Value.Markup(icon)
            : throw call.ArgumentFault(0, HostProblems.UnknownIcon(name, Suggestion.Nearest(name, assets.IconNames)));
    }

    private static Value SecurityPolicy(in FunctionCall call) => PageOf(call).Site.Theme.Assets.SecurityPolicy;

    private static Value DateText(in FunctionCall call)
    {
        if (call[0].IsNull)
        {
            return Value.EmptyText;
        }

        if (call[0].Kind != ValueKind.Date)
        {
            throw call.ArgumentFault(0, HostProblems.NoDate());
        }

        DateTime date = call[0].AsDate();
        ThemeStrings strings = PageOf(call).Strings;
        string month = (date.Month - 1).ToString(CultureInfo.InvariantCulture);
        return strings.Text("date.long")
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", strings.Text("date.months." + month), StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static Value Setting(in FunctionCall call)
    {
        ImmutableSortedDictionary<string, object> settings = PageOf(call).Site.Theme.Settings;
        string key = call.Text(0) ?? "";
        return settings.GetValueOrDefault(key) switch
        {
            string text => text,
            bool flag => flag,
            long whole => whole,
            double number => number,
            _ => throw call.ArgumentFault(0, HostProblems.UnknownSetting(key, Suggestion.Nearest(key, settings.Keys))),
        };
    }

    // Every render of a theme is given its page.
    private static PageContext PageOf(in FunctionCall call) => (PageContext)call.State!;
}
