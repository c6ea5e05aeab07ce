using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Configuration;

/// <summary>Reads <c>site.yml</c>. Whatever is wrong with it, a usable configuration comes out, so that the content is checked too.</summary>
internal static class SiteConfigReader
{
    /// <summary>The name of the file in the root.</summary>
    public const string FileName = "site.yml";

    private const string DefaultLanguage = "de";
    private const string DefaultTheme = "herzblut";

    private static readonly string[] Pictures = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"];

    /// <summary>A file of the root that was meant to be the configuration and has another name; null where there is none.</summary>
    public static string? Misnamed(ISourceTree tree)
        => Array.Find(["site.yaml", "Site.yml", "Site.yaml", "SITE.YML", "site.yml.txt", "site.txt", "site", "content/site.yml", "theme/site.yml"], name => tree.Find(name) is not null);

    /// <summary>Reads the configuration of a root.</summary>
    /// <param name="tree">The root.</param>
    /// <param name="builtInThemes">Themes that the tool carries inside, beside those in <c>themes/</c>.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <returns>The configuration; null where there is no <c>site.yml</c>, or one that cannot be used, which was reported.</returns>
    public static SiteConfig? Read(ISourceTree tree, IEnumerable<string> builtInThemes, DiagnosticBag bag)
    {
        if (tree.Find(FileName) is not { } file || TextReading.Read(tree, file, bag) is not { } source)
        {
            return null;
        }

        var whole = new SourceSpan(0, source.Text.Length);
        YamlMapping entries = YamlReader.Read(source, whole, ConfigSchema.Site.AllNames, bag, marginKeys: ConfigSchema.Site.OwnNames);
        var context = new FieldContext(source, "", VocabulariesConfig.Empty, bag);
        var fields = new Fields(ConfigSchema.Site.CheckEntries(entries, context));

        ImmutableArray<Located<string>> languages = ReadLanguages(fields, tree, source, bag);
        var texts = new LocalizedTextReader(source, languages, bag);
        VocabulariesConfig vocabularies = new VocabularyReader(source, languages, bag).Read(fields, tree);
        LocalizedText title = texts.Read(fields, ConfigSchema.Title) ?? new LocalizedText("Playbook");
        return new SiteConfig
        {
            Source = source,
            Title = title,
            Description = texts.Read(fields, ConfigSchema.Description),
            Url = fields.Text(ConfigSchema.Url) is { } url ? AsciiAddress(url).TrimEnd('/') + "/" : null,
            Languages = languages,
            Theme = ReadTheme(fields, tree, builtInThemes, source, bag),
            Brand = ReadBrand(fields.Object(ConfigSchema.Brand), texts, title, tree, source, bag),
            Repository = ReadRepository(fields.Object(ConfigSchema.Repository)),
            Contact = fields.Text(ConfigSchema.Contact),
            Vocabularies = vocabularies,
            Journey = new JourneyReader(source, texts, vocabularies.Touchpoints, bag).Read(fields.Object(ConfigSchema.Journey)),
            Menu = fields.Mapping[ConfigSchema.Menu] is YamlSequence ? [.. fields.Scalars(ConfigSchema.Menu).Select(Locate)] : null,
            ReviewAfter = fields.Text(ConfigSchema.ReviewAfter) is { } period ? ReviewPeriod.Parse(period) : null,
            Synonyms = ReadSynonyms(fields.Object(ConfigSchema.Search)),
            FeedLimit = fields.Object(ConfigSchema.Feed)?.WholeNumber(ConfigSchema.Limit) ?? 20,
            HasEditorPages = fields.Boolean(ConfigSchema.Editors) ?? true,
        };
    }

    private static Located<string> Locate(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.Span);

    private static ImmutableArray<Located<string>> ReadLanguages(Fields fields, ISourceTree tree, SourceText source, DiagnosticBag bag)
    {
        var languages = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (YamlScalar scalar in fields.Scalars(ConfigSchema.Languages))
        {
            Located<string> language = Locate(scalar);
            if (languages.Any(other => string.Equals(other.Value, language.Value, StringComparison.Ordinal)))
            {
                bag.Add(ConfigDiagnostics.DuplicateLanguage(source, language.Span, language.Value));
                continue;
            }

            if (!tree.HasFilesBelow("content/" + language.Value))
            {
                bag.Add(LanguageFolders.Missing(tree, source, language, isDefault: languages.Count == 0));
                language = LanguageFolders.MeantBy(tree, language.Value) is { } folder && languages.All(other => !string.Equals(other.Value, folder, StringComparison.Ordinal))
                    ? language with { Value = folder }
                    : language;
            }

            languages.Add(language);
        }

        bool isUnsure = fields.Mapping.IsIncomplete
            || fields.Mapping[ConfigSchema.Languages] is YamlUnreadable
            || (fields.Mapping[ConfigSchema.Languages] is YamlSequence list && (list.IsIncomplete || list.Items.Any(item => item is YamlUnreadable)));
        if (fields.Mapping[ConfigSchema.Languages] is YamlSequence { Items: [] } none)
        {
            bag.Add(ConfigDiagnostics.NoLanguages(source, none.Span));
            isUnsure = true;
        }

        if (isUnsure)
        {
            AddFolders(languages, tree);
        }

        return languages.Count == 0 ? [new Located<string>(DefaultLanguage, default)] : languages.ToImmutable();
    }

    // Where the list cannot be read, the folders tell what it should say: their files are not wrong for it.
    private static void AddFolders(ImmutableArray<Located<string>>.Builder languages, ISourceTree tree)
    {
        IEnumerable<string> folders = tree.FilesBelow("content")
            .Select(file => file.Path.Split('/'))
            .Where(parts => parts.Length > 2 && Formats.IsLanguage(parts[1]))
            .Select(parts => parts[1])
            .Distinct(StringComparer.Ordinal)
            .OrderByRank(folder => string.Equals(folder, DefaultLanguage, StringComparison.Ordinal) ? 0 : 1);
        foreach (string folder in folders)
        {
            if (!languages.Any(language => string.Equals(language.Value, folder, StringComparison.Ordinal)))
            {
                languages.Add(new Located<string>(folder, default));
            }
        }
    }

    private static Located<string> ReadTheme(
        Fields fields, ISourceTree tree, IEnumerable<string> builtInThemes, SourceText source, DiagnosticBag bag)
    {
        if (fields.Scalar(ConfigSchema.Theme) is not { } scalar)
        {
            return new Located<string>(DefaultTheme, default);
        }

        Located<string> theme = Locate(scalar);
        string[] themes = [.. tree.FilesBelow("themes")
            .Where(file => file.Path.EndsWith("/theme.yml", StringComparison.Ordinal) && file.Path.Count(unit => unit == '/') == 2)
            .Select(file => file.Path.Split('/')[1])
            .Union(builtInThemes, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        if (themes.Contains(theme.Value, StringComparer.Ordinal))
        {
            return theme;
        }

        bool hasFiles = theme.Value.Length > 0 && tree.HasFilesBelow($"themes/{theme.Value}");
        bag.Add(hasFiles
            ? ConfigDiagnostics.ThemeWithoutManifest(source, theme.Span, theme.Value)
            : ConfigDiagnostics.UnknownTheme(source, theme.Span, theme.Value, themes));
        return theme with { Value = DefaultTheme };
    }

    private static BrandConfig ReadBrand(
        Fields? brand, LocalizedTextReader texts, LocalizedText title, ISourceTree tree, SourceText source, DiagnosticBag bag)
    {
        LocalizedText? name = brand is { } fields ? texts.Read(fields, ConfigSchema.BrandName) : null;
        Located<string> accent = brand?.Scalar(ConfigSchema.Accent) is { } colour
            ? new Located<string>(LongColour(colour.Value), colour.Span)
            : new Located<string>(BrandConfig.DefaultAccent, default);
        return new BrandConfig(
            name ?? title,
            accent,
            brand?.Scalar(ConfigSchema.Logo) is { } logo ? FindLogo(Locate(logo), tree, source, bag) : null);
    }

    private static string LongColour(string colour)
    {
        string lower = colour.ToLowerInvariant();
        return lower.Length == 4 ? $"#{lower[1]}{lower[1]}{lower[2]}{lower[2]}{lower[3]}{lower[3]}" : lower;
    }

    // Feeds and site maps want addresses in ASCII: "müller.example" is "xn--mller-kva.example" there.
    private static string AsciiAddress(string url)
        => Ascii.IsValid(url) || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            ? url
            : $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}"))}{address.AbsolutePath}";

    // A path below the root, or below content/ as the output has it.
    private static Located<string>? FindLogo(Located<string> logo, ISourceTree tree, SourceText source, DiagnosticBag bag)
    {
        string[] files = [.. tree.FilesBelow("content").Select(file => file.Path)];
        string path = logo.Value.Replace('\\', '/').TrimStart('/');
        string? found = files.FirstOrDefault(file => string.Equals(file, path, StringComparison.Ordinal) || string.Equals(file, "content/" + path, StringComparison.Ordinal));
        if (found is not null && Pictures.Contains(Path.GetExtension(found), StringComparer.OrdinalIgnoreCase))
        {
            return logo with { Value = found };
        }

        string name = RelativePath.NameOf(path);
        string[] pictures = [.. files.Where(file => Pictures.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))];
        bag.Add(found is not null
            ? ConfigDiagnostics.LogoIsNoPicture(source, logo.Span, logo.Value)
            : ConfigDiagnostics.LogoMissing(
                source,
                logo.Span,
                logo.Value,
                Array.Find(pictures, file => file.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
                    ?? Suggestion.Nearest(path, pictures)
                    ?? Suggestion.Nearest("content/" + path, pictures)));
        return null;
    }

    private static RepositoryConfig? ReadRepository(Fields? repository)
    {
        if (repository?.Text(ConfigSchema.Url) is not { } url)
        {
            return null;
        }

        string address = url.TrimEnd('/');
        address = address.EndsWith(".git", StringComparison.Ordinal) ? address[..^4] : address;
        bool isGitLab = repository.Value.Text(ConfigSchema.Kind) is { } kind
            ? string.Equals(kind, "gitlab", StringComparison.Ordinal)
            : Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Host.Contains("gitlab", StringComparison.OrdinalIgnoreCase);
        return new RepositoryConfig(
            address,
            repository.Value.Text(ConfigSchema.Branch) ?? "main",
            isGitLab ? RepositoryKind.GitLab : RepositoryKind.GitHub);
    }

    private static ImmutableArray<ImmutableArray<string>> ReadSynonyms(Fields? search)
    {
        if (search is not { } fields)
        {
            return [];
        }

        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (YamlSequence group in fields.Items(ConfigSchema.Synonyms).OfType<YamlSequence>())
        {
            ImmutableArray<string> words = [.. group.Items.OfType<YamlScalar>().Select(word => word.Value.Trim())];
            if (words.Length > 1)
            {
                groups.Add(words);
            }
        }

        return groups.ToImmutable();
    }
}
