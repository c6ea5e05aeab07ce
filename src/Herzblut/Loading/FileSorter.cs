using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Configuration;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Loading;

/// <summary>Tells from a file's place and name what it is, and reports names and places that no page comes from.</summary>
/// <param name="config"><c>site.yml</c>.</param>
/// <param name="files">All files of the content.</param>
/// <param name="chapters">Where practice examples belong.</param>
internal sealed class FileSorter(SiteConfig config, ImmutableArray<SourceFile> files, ChapterFolders chapters)
{
    private const string Media = "media";
    private const string Index = ContentPath.Index + ContentPath.Extension;

    private static readonly FrozenSet<string> MediaEndings = new[]
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico",
        ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".csv", ".zip", ".mp3", ".m4a", ".mp4", ".webm", ".vtt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Left behind by programs, never meant.
    private static readonly FrozenSet<string> Debris = new[] { ".bak", ".orig", ".tmp", ".swp", ".lnk" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Of word processors and web pages: their text has to be copied.
    private static readonly FrozenSet<string> OtherDocuments = new[] { ".rtf", ".doc", ".pages", ".wps", ".html", ".htm" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string[] _languages = [.. config.Languages.Select(language => language.Value)];

    /// <summary>Where a picture or other file lies in the output; null for what is not copied.</summary>
    public SiteAddress? AddressOfMedia(SourceFile file)
    {
        if (!MediaEndings.Contains(Path.GetExtension(file.Path)))
        {
            return null;
        }

        string[] parts = file.Path.Split('/');
        bool isTranslated = parts.Length > 2 && _languages.Contains(parts[1], StringComparer.Ordinal);
        bool isShared = parts.Length > 2 && string.Equals(parts[1], Media, StringComparison.Ordinal);
        if (!isTranslated && !isShared)
        {
            return null;
        }

        bool isDefault = string.Equals(parts[1], config.DefaultLanguage, StringComparison.Ordinal);
        string name = Path.GetFileNameWithoutExtension(parts[^1]);
        string ending = Path.GetExtension(parts[^1]).ToLowerInvariant();
        string folder = string.Concat(parts[(isDefault ? 2 : 1)..^1].Select(part => PageAddress.Segment(part) + "/"));
        return new SiteAddress(folder + PageAddress.Segment(name) + ending);
    }

    /// <summary>What a text file is; null for files that are no content, which is reported where someone may have meant it.</summary>
    public ContentPath? PathOfContent(SourceFile file, DiagnosticBag bag)
    {
        var nothing = new SourceText(file.Path, "");
        string[] parts = file.Path.Split('/');
        string name = parts[^1];
        bool isText = name.EndsWith(ContentPath.Extension, StringComparison.Ordinal);
        bool isInLanguage = parts.Length > 2 && _languages.Contains(parts[1], StringComparer.Ordinal);
        if (!isText && (isInLanguage || !MediaEndings.Contains(Path.GetExtension(name))))
        {
            ReportName(nothing, name, bag);
            return null;
        }

        if (!isInLanguage)
        {
            // A folder in the wrong place is one slip, however many files it holds.
            bag.Add(parts.Length == 2 ? ContentDiagnostics.OutsideLanguages(nothing, parts[0], _languages, chapters.NearestTo(config.DefaultLanguage, file.Path))
                : string.Equals(parts[1], Media, StringComparison.Ordinal) ? ContentDiagnostics.TextInMedia(nothing)
                : ContentDiagnostics.OutsideLanguages(nothing, string.Join('/', parts[..^1]), _languages) with { Cause = LanguageFolders.OutsideLanguages(parts[1]) });
            return null;
        }

        // Read as what it is meant to be, so that nothing else is missed; beside an index.md it is another page.
        string index = string.Join('/', parts[..^1].Append(Index));
        bool isIndex = parts.Length < 5 && string.Equals(name, Index, StringComparison.OrdinalIgnoreCase) && !files.Any(other => string.Equals(other.Path, index, StringComparison.Ordinal));
        if (isIndex)
        {
            bag.Add(ContentDiagnostics.IndexInCapitals(nothing, name));
        }

        if (ContentPath.From(isIndex ? index : file.Path) is not { } path)
        {
            bag.Add(ContentDiagnostics.TooDeep(nothing, chapters.NearestTo(parts[1], file.Path)));
            return null;
        }

        path = path with { File = file.Path };
        if (WithoutSecondEnding(name) is { } plain)
        {
            bag.Add(ContentDiagnostics.TwoEndings(nothing, name, plain));
        }

        if (WindowsName.Mended(name) is { } offer && (path.Kind == ContentKind.Example || SitePath.Reserved(name) is null))
        {
            bag.Add(ContentDiagnostics.NameForbidden(nothing, name, offer));
        }

        if (path.Kind == ContentKind.Example && string.Equals(path.Name, ContentPath.Index, StringComparison.Ordinal))
        {
            bag.Add(ContentDiagnostics.IndexInChapter(nothing, $"{string.Join('/', parts[..^1])}{ContentPath.Extension}"));
            return null;
        }

        if (Slug.From(path.Name).Length == 0)
        {
            bag.Add(ContentDiagnostics.NameWithoutLetters(nothing));
            return null;
        }

        return path;
    }

    // "wort.md.md", "wort.docx.md", as Windows makes them where it hides endings.
    private static string? WithoutSecondEnding(string name)
    {
        string stem = name[..^ContentPath.Extension.Length];
        string ending = Path.GetExtension(stem);
        bool isSecond = ending == ContentPath.Extension || ending is ".txt" or ".docx" or ".odt" || OtherDocuments.Contains(ending);
        return isSecond && stem.Length > ending.Length ? stem[..^ending.Length] + ContentPath.Extension : null;
    }

    private static void ReportName(SourceText nothing, string name, DiagnosticBag bag)
    {
        if (NearlyText(name) is { } meant)
        {
            bag.Add(ContentDiagnostics.WrongExtension(nothing, name, meant.Composed()));
            return;
        }

        string ending = Path.GetExtension(name);
        bool isDebris = name.StartsWith('~')
            || name.EndsWith('~')
            || Debris.Contains(ending)
            || name is "Thumbs.db" or "desktop.ini" or "Icon\r";
        if (isDebris)
        {
            return;
        }

        string stem = Path.GetFileNameWithoutExtension(name);
        bool hidesMarkdown = Path.GetExtension(stem).Equals(ContentPath.Extension, StringComparison.OrdinalIgnoreCase);
        bool isText = ending.ToLowerInvariant() is ".md" or ".txt" or ".markdown" or ".mdown" or ".mkd" or ".mdx" or "";
        if (OtherDocuments.Contains(ending) && !hidesMarkdown)
        {
            bag.Add(ContentDiagnostics.OtherDocument(nothing, name, stem.Composed() + ContentPath.Extension));
        }
        else if (hidesMarkdown || isText)
        {
            string rename = (hidesMarkdown ? Path.GetFileNameWithoutExtension(stem) : stem) + ContentPath.Extension;
            bag.Add(ContentDiagnostics.WrongExtension(nothing, name, rename.Composed()));
        }
        else
        {
            bag.Add(ContentDiagnostics.UnusedFile(nothing, name) with { Cause = ReadingDiagnostics.OtherKind(nothing.Path) });
        }
    }

    // "wort,md", "wort.md ", "wortmd": the ending is there, but for its point or a space after it. Null for other names.
    private static string? NearlyText(string name)
    {
        string trimmed = name.TrimEnd(' ', '.', ',', ';', '\u00A0');
        if (!trimmed.EndsWith("md", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(trimmed) is not (ContentPath.Extension or ""))
        {
            return null;
        }

        string stem = trimmed[..^"md".Length].TrimEnd('.', ',', ';', ' ', '_', '-');
        bool isMisspelt = trimmed.Length != name.Length || trimmed[stem.Length] != '.';
        return stem.Length > 0 && isMisspelt ? stem + ContentPath.Extension : null;
    }
}
