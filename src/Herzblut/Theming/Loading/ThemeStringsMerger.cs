using System.Collections.Immutable;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Theming.Files;
using Herzblut.Theming.Strings;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Joins the texts of all layers: in each language the nearest layer's word on each key, and for keys that a language lacks the
/// default language's, then English, then whatever there is.
/// </summary>
internal static class ThemeStringsMerger
{
    private const string Folder = "strings/";
    private const string Extension = ".yml";
    private const string LastResort = "en";

    /// <summary>The texts of every language of the site.</summary>
    public static Dictionary<string, ThemeStrings> Merge(ImmutableArray<ThemeLayer> layers, SiteConfig config, DiagnosticBag diagnostics)
    {
        var inherited = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, WrittenString>> written = ReadAll(layers, inherited, diagnostics);
        ReportOtherLanguages(layers, config, diagnostics);
        HashSet<string> own = [.. layers.Where(layer => !layer.IsBuiltIn).SelectMany(layer => layer.Files.Values).Where(IsStrings).Select(file => file.Source.Path)];
        HashSet<string> foreign = [.. layers.Where(layer => !layer.IsBuiltIn).SelectMany(layer => layer.Files.Values).Where(file => IsStrings(file) && IsOtherLanguage(file, config)).Select(file => file.Source.Path)];
        string[] fallbacks = [config.DefaultLanguage, LastResort, .. written.Keys.Order(StringComparer.Ordinal)];
        var merged = new Dictionary<string, ThemeStrings>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located<string> language in config.Languages)
        {
            Dictionary<string, WrittenString> strings = written.TryGetValue(language.Value, out var known) ? new(known, StringComparer.Ordinal) : new(StringComparer.Ordinal);
            string[] present = [.. strings.Keys];
            string[] missing = [.. AddFallbacks(strings, fallbacks, written).Where(key => !foreign.Contains(strings[key].Source.Path))];
            told.UnionWith(missing);
            if (missing.Length > 0)
            {
                WrittenString first = strings[missing[0]];
                string? nearest = Suggestion.Nearest(missing[0], present);
                diagnostics.Add(missing.All(key => own.Contains(strings[key].Source.Path))
                    ? ThemeDiagnostics.OwnStringsMissing(first.Source, first.NameBeside(missing[0], nearest), language.Value, missing, nearest)
                    : ThemeDiagnostics.StringsMissing(config.Source, language.Span, language.Value, missing) with { Cause = ConfigDiagnostics.WithoutTexts(config.Source, language.Span) });
            }

            merged[language.Value] = new ThemeStrings(merged.Count, language.Value, strings.ToDictionary(text => text.Key, text => text.Value.Text, StringComparer.Ordinal));
        }

        ReportUnread(written, config, new UnreadStrings(layers, inherited), told, diagnostics);
        return merged;
    }

    private static void ReportUnread(
        Dictionary<string, Dictionary<string, WrittenString>> written, SiteConfig config, UnreadStrings unread, HashSet<string> told, DiagnosticBag diagnostics)
    {
        foreach (Located<string> language in config.Languages)
        {
            if (written.TryGetValue(language.Value, out Dictionary<string, WrittenString>? strings))
            {
                unread.Report(strings, told, diagnostics);
            }
        }
    }

    private static string[] AddFallbacks(
        Dictionary<string, WrittenString> strings,
        string[] fallbacks,
        Dictionary<string, Dictionary<string, WrittenString>> written)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string fallback in fallbacks)
        {
            foreach ((string key, WrittenString text) in written.GetValueOrDefault(fallback) ?? [])
            {
                if (strings.TryAdd(key, text))
                {
                    missing.Add(key);
                }
            }
        }

        return [.. missing];
    }

    private static Dictionary<string, Dictionary<string, WrittenString>> ReadAll(
        ImmutableArray<ThemeLayer> layers, HashSet<string> inherited, DiagnosticBag diagnostics)
    {
        var written = new Dictionary<string, Dictionary<string, WrittenString>>(StringComparer.Ordinal);
        HashSet<string> site = [.. layers.Where(layer => layer.Folder == ThemeChain.SiteFolder).SelectMany(layer => layer.Files.Values).Select(file => file.Source.Path)];
        foreach (ThemeFile file in layers.SelectMany(layer => layer.Files.Values).Where(IsStrings))
        {
            string language = LanguageOf(file);
            if (!written.TryGetValue(language, out Dictionary<string, WrittenString>? strings))
            {
                written[language] = strings = new Dictionary<string, WrittenString>(StringComparer.Ordinal);
            }

            // Layers come nearest first: what is there already goes first.
            foreach ((string key, WrittenString text) in ThemeStringsReader.Read(language, file.Source, diagnostics))
            {
                if (!site.Contains(file.Source.Path))
                {
                    inherited.Add(key);
                }

                if (!strings.TryAdd(key, text))
                {
                    ReportPlaces(strings[key], text, diagnostics);
                }
            }
        }

        return written;
    }

    // A text is given the values that the one it replaces has places for.
    private static void ReportPlaces(WrittenString nearer, WrittenString farther, DiagnosticBag diagnostics)
    {
        string[] known = [.. farther.Text.Places()];
        if (nearer.Text.Places().FirstOrDefault(place => !known.Contains(place, StringComparer.Ordinal)) is { } unknown)
        {
            diagnostics.Add(ThemeDiagnostics.UnknownPlace(nearer.Source, nearer.Span, unknown, known));
        }
    }

    // The site's own folder is written for its languages alone; a theme may know more.
    private static void ReportOtherLanguages(ImmutableArray<ThemeLayer> layers, SiteConfig config, DiagnosticBag diagnostics)
    {
        foreach (ThemeFile file in layers.Where(layer => layer.Folder == ThemeChain.SiteFolder).SelectMany(layer => layer.Files.Values).Where(file => IsStrings(file) && IsOtherLanguage(file, config)))
        {
            diagnostics.Add(ThemeDiagnostics.StringsOfNoLanguage(new SourceText(file.Source.Path, ""), LanguageOf(file), config.Languages.Select(language => language.Value)));
        }
    }

    // English is the last resort of every language; a file of another name was told to be renamed.
    private static bool IsOtherLanguage(ThemeFile file, SiteConfig config)
        => LanguageOf(file) is var language && language != LastResort && Formats.IsLanguage(language) && !config.Languages.Any(known => string.Equals(known.Value, language, StringComparison.Ordinal));

    private static string LanguageOf(ThemeFile file) => file.Path[Folder.Length..^Extension.Length];

    private static bool IsStrings(ThemeFile file)
        => file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Extension, StringComparison.Ordinal);
}
