using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Theming.Files;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Theming.Loading;

/// <summary>
/// Reads a <c>theme.yml</c>:
/// <code>
/// name: herzblut
/// extends: schlicht
/// bundles:
///   css/site.css: [css/layers.css, css/*.css]
/// inline: [js/bootstrap.js]
/// settings:
///   offline: true
/// </code>
/// </summary>
internal static class ThemeManifestReader
{
    private const string Extends = "extends";
    private const string Bundles = "bundles";
    private const string Inline = "inline";
    private const string Settings = "settings";

    private static readonly ObjectSchema Manifest = new(
        new("name", TextSchema.Plain, new("Name des Themes", "Name of the theme")),
        new("description", TextSchema.Plain, new("Ein Satz über das Theme", "A sentence about the theme"), "beschreibung", "kurzbeschreibung", "zusammenfassung", "summary"),
        new(Extends, TextSchema.Plain, new("Name des Themes, auf dem dieses aufbaut", "Name of the theme that this one builds on")),
        new(Bundles, new MapSchema(new ListSchema(TextSchema.Plain)), new("Dateien, die zu einer zusammengefügt werden", "Files that are joined into one")),
        new(Inline, new ListSchema(TextSchema.Plain), new("Skripte, die in den Seiten selbst stehen", "Scripts that stand inside the pages")),
        new(Settings, new MapSchema(new AnySchema()), new("Einstellungen mit ihren Vorgaben", "Settings with their defaults")));

    /// <summary>Reads the file.</summary>
    public static ThemeManifest Read(ThemeFile file, DiagnosticBag diagnostics)
    {
        SourceText source = file.Source;
        YamlMapping entries = YamlReader.Read(source, new SourceSpan(0, source.Text.Length), Manifest.AllNames, diagnostics);
        var context = new FieldContext(source, "", VocabulariesConfig.Empty, diagnostics);
        var fields = new Fields(Manifest.CheckEntries(entries, context));
        return new ThemeManifest
        {
            Extends = fields.Scalar(Extends) is { } extends ? new Located<string>(extends.Value.Trim(), extends.Span) : null,
            Bundles = ByName(ReadBundles(fields.Object(Bundles), file), bundle => bundle.Name),
            Inline = ByName(fields.Scalars(Inline).Select(scalar => new ThemeInline(scalar.Value.Trim(), source, scalar.Span)), inline => inline.Path),
            Settings = ReadSettings(fields.Mapping[Settings], context),
        };
    }

    // The first of each name.
    private static ImmutableSortedDictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var byName = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (T item in items.Where(item => !byName.ContainsKey(name(item))))
        {
            byName.Add(name(item), item);
        }

        return byName.ToImmutable();
    }

    private static IEnumerable<ThemeBundle> ReadBundles(Fields? bundles, ThemeFile file)
    {
        if (bundles is not { } fields)
        {
            yield break;
        }

        foreach (YamlEntry entry in fields.Mapping.Entries)
        {
            IEnumerable<ThemeBundleEntry> members = fields.Scalars(entry.Key.Value).Select(scalar => new ThemeBundleEntry(scalar.Value.Trim(), scalar.Span));
            yield return new ThemeBundle(entry.Key.Value, [.. members], file.Source) { Declared = file.IsBuiltIn ? null : entry.Key.Span };
        }
    }

    private static ImmutableSortedDictionary<string, ThemeSetting> ReadSettings(YamlNode? node, FieldContext context)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, ThemeSetting>(StringComparer.Ordinal);
        foreach ((string key, SourceSpan name, YamlScalar scalar) in DottedKeys.Of(node))
        {
            FieldContext field = context with { Key = context.Source.TextOf(name) };
            if (CommentLoss.Find(scalar, field) is { } loss)
            {
                context.Bag.Add(loss);
            }
            else if (scalar.IsNull)
            {
                context.Bag.Add(FieldDiagnostics.EmptyValue(scalar, field, TextSchema.Plain));
            }
            else
            {
                settings[key] = new ThemeSetting(ValueOf(scalar), context.Source, name, scalar);
            }
        }

        return settings.ToImmutable();
    }

    private static object ValueOf(YamlScalar scalar)
    {
        if (scalar.Style != YamlStyle.Plain)
        {
            return scalar.Value;
        }

        return scalar.Value switch
        {
            "true" => true,
            "false" => false,
            _ when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole,
            _ when double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) => number,
            _ => scalar.Value,
        };
    }
}
