using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Markup;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Strings;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// What themes can call beside the builtins of the language. The render that calls knows its page, so one set of functions
/// serves all pages at the same time.
/// </summary>
internal static class HostFunctions
{
    /// <summary>All of them, in the order of the guide.</summary>
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("t 'nav.menu'", "text", "A text of the theme in the page's language; further arguments fill `{0}`, `{1}` …, and a number in front picks the plural form.", Translate, [HostParameter.Text("key")], takesMore: true),
        new("asset 'css/site.css'", "url", "A published file of the theme; with a slash in front a file of its folder `root/`.", AssetUrl, [HostParameter.Text("name")]),
        new("absolute_asset 'img/social.png'", "text?", "The absolute address of a published file; null without `url` in site.yml.", AbsoluteAsset, [HostParameter.Text("name")]),
        new("inline_asset 'js/bootstrap.js'", "html", "The text of a script listed under `inline` in theme.yml, to stand inside a `script` element.", InlineAsset, [HostParameter.Text("name")]),
        new("icon 'search'", "html", "`assets/icons/search.svg` as a picture that takes the colour of the text; drawn once a page, at its end.", Icon, [HostParameter.Text("name")]),
        new("fragment 'menu'", "html", "Prints a partial that is the same on all pages of a folder and a part: it runs once for all of them. It sees `site`, `navigation`, and what it is passed as `$1`, `$2`: plain values, and a `fact`.", FragmentFunction.Print, [HostParameter.Text("name")], takesMore: true),
        new("late_url 'search'", "url", "A script that holds partials, rendered once for the language as a fragment is, for what a reader may never ask for: an object of texts by their names in `self.herzblutParts`. Addresses in them start at the site's root.", LateParts.Url, [HostParameter.Text("name")], takesMore: true),
        new("aria_current part.url", "html", "Prints ` aria-current=\"page\"` where the address is that of the page at hand; also in a fragment.", FragmentFunction.MarkCurrent, [HostParameter.Any("url")]),
        new("csp", "html", "The security policy for `<meta http-equiv=\"Content-Security-Policy\">`; it allows the theme's inline scripts. It has single quotes and stands between double ones.", SecurityPolicy, []),
        new("date_text chapter.reviewed", "text", "A day in words, as `date.long` and `date.months` of the strings say; empty for null.", DateText, [HostParameter.Any("date")]),
        new("date_iso chapter.reviewed", "text", "A day as programs read it, for `<time datetime>`: `2026-10-05`; empty for null. Thousands of `date.to_string '%F'` are slow: the engine calls it by reflection.", DateIso, [HostParameter.Any("date")]),
        new("setting 'offline'", "text, number or true/false", "A setting of theme.yml, of the site's own `theme/theme.yml` first.", Setting, [HostParameter.Text("key")]),
    ];

    private static readonly FrozenDictionary<string, HostFunction> ByName = All.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The function of a name; null for none of ours.</summary>
    public static HostFunction? Find(string name) => ByName.GetValueOrDefault(name);

    private static string Translate(HostCall call)
    {
        PageContext page = call.Page;
        string key = call.Text(0);
        if (page.Strings.Find(key) is not { } text)
        {
            throw call.Fault(0, HostProblems.UnknownString(key, Suggestion.Nearest(key, page.Strings.Keys)));
        }

        if (call.Count == 1)
        {
            return text.Format([]);
        }

        string[] shown = new string[call.Count - 1];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = call.Text(i + 1);
        }

        return text.Format(shown, call[1] switch { int number => number, long number => number, _ => null });
    }

    private static UrlContent AssetUrl(HostCall call) => call.Page.Url(FindAsset(call).Address);

    private static string? AbsoluteAsset(HostCall call) => call.Page.AbsoluteUrl(FindAsset(call).Address);

    // "site.css" and "assets/css/site.css" for "css/site.css"
    private static string? NearestAsset(string name, AssetCatalog assets)
    {
        string bare = name.StartsWith("assets/", StringComparison.Ordinal) ? name["assets/".Length..] : name;
        return assets.Names.FirstOrDefault(known => string.Equals(known, bare, StringComparison.OrdinalIgnoreCase) || known.EndsWith("/" + bare, StringComparison.OrdinalIgnoreCase))
            ?? Suggestion.Nearest(bare, assets.Names);
    }

    private static ThemeAsset FindAsset(HostCall call)
    {
        AssetCatalog assets = call.Page.Site.Theme.Assets;
        string name = call.Text(0);
        return assets.Find(name) ?? throw call.Fault(0, HostProblems.UnknownAsset(name, NearestAsset(name, assets)));
    }

    private static MarkupText InlineAsset(HostCall call)
    {
        AssetCatalog assets = call.Page.Site.Theme.Assets;
        string name = call.Text(0);
        return assets.FindInline(name) is { } script
            ? new MarkupText(script)
            : throw call.Fault(0, HostProblems.UnknownInline(name, Suggestion.Nearest(name, assets.InlineNames)));
    }

    private static MarkupText Icon(HostCall call)
    {
        AssetCatalog assets = call.Page.Site.Theme.Assets;
        string name = call.Text(0);
        return assets.FindIcon(name) is { } icon
            ? call.Show(icon)
            : throw call.Fault(0, HostProblems.UnknownIcon(name, Suggestion.Nearest(name, assets.IconNames)));
    }

    private static MarkupText SecurityPolicy(HostCall call) => new(call.Page.Site.Theme.Assets.SecurityPolicy);

    private static string DateIso(HostCall call) => DateOf(call, "date_iso") is { } date ? DateOnly.FromDateTime(date).ToIso() : "";

    private static string DateText(HostCall call)
    {
        if (DateOf(call, "date_text") is not { } date)
        {
            return "";
        }

        ThemeStrings strings = call.Page.Strings;
        string month = (date.Month - 1).ToString(CultureInfo.InvariantCulture);
        return strings.Text("date.long")
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", strings.Text("date.months." + month), StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static DateTime? DateOf(HostCall call, string function) => call[0] switch
    {
        null => null,
        DateTime date => date,
        _ => throw call.Fault(0, HostProblems.NoDate(function)),
    };

    private static object Setting(HostCall call)
    {
        ImmutableSortedDictionary<string, object> settings = call.Page.Site.Theme.Settings;
        string key = call.Text(0);
        return settings.GetValueOrDefault(key) ?? throw call.Fault(0, HostProblems.UnknownSetting(key, Suggestion.Nearest(key, settings.Keys)));
    }
}
