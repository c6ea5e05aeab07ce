using System.Collections.Immutable;
using Herzblut.Images;
using Herzblut.Markdown.Content;
using Herzblut.Markdown.Rendering;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Sources;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Loading;

/// <summary>Reads home pages, parts and plain pages, and what chapters share with them.</summary>
internal static class PageReader
{
    /// <summary>Reads a page of any kind.</summary>
    public static PageFile Read(FileScope file)
    {
        bool isChapter = file.Path.Kind == ContentKind.Chapter;
        (Fields fields, FrontMatter halves) = file.ReadHeader(isChapter ? ContentSchema.Chapter : ContentSchema.Page);
        MarkdownContent body = file.ReadBody(halves);
        PageFile page = isChapter ? ChapterReader.Read(file, fields, body) : New(file);
        ImmutableArray<SituationText> situations = SituationReader.Read(file, fields);
        return page with
        {
            Title = fields.Text(ContentSchema.Title) ?? page.Title,
            TitleSpan = fields.SpanOf(ContentSchema.Title) ?? default,
            Description = fields.Text(ContentSchema.Description),
            Order = fields.Number(ContentSchema.Order),
            IsDraft = fields.Boolean(ContentSchema.Draft) ?? false,
            Aliases = file.Names(fields, ContentSchema.Aliases),
            Image = fields.Scalar(ContentSchema.Image) is { } image ? FindImage(file, image) : null,
            Translation = fields.Scalar(ContentSchema.Translation) is { } original ? new Located<string>(original.Value.Trim(), original.Span) : null,
            BodyStart = halves.Body.Start,
            Situations = situations,
            HasUnreadSituations = situations.IsEmpty && fields.MayHold(ContentSchema.Situations),
            Shortcuts = [.. fields.Items(ContentSchema.Shortcuts).Select(ToShortcut).OfType<ShortcutText>()],
            Body = body,
        };
    }

    private static ShortcutText? ToShortcut(YamlNode item)
    {
        var fields = new Fields((YamlMapping)item);
        bool isMisread = fields.Mapping.IsIncomplete || fields.Mapping[ContentSchema.PageName] is YamlUnreadable || fields.Mapping[ContentSchema.Search] is YamlUnreadable;
        return fields.Text(ContentSchema.Title) is { } title && !isMisread
            ? new ShortcutText(
                title,
                fields.Scalar(ContentSchema.PageName) is { } page ? new Located<string>(page.Value.Trim(), page.Span) : null,
                fields.Text(ContentSchema.Search),
                fields.Scalar(ContentSchema.Title)?.Span ?? item.Span)
            : null;
    }

    private static PageFile New(FileScope file) => new() { Path = file.Path, Source = file.Source, Title = file.TitleFromName() };

    private static string? FindImage(FileScope file, YamlScalar scalar)
    {
        string path = scalar.Value.Trim().Replace('\\', '/');
        ImageLookup lookup = file.Services.Images.Find(RelativePath.FolderOf(file.Source.Path), path);
        if (lookup is { Result: ImageLookupResult.Found, File: { Fault: ImageFault.None } found })
        {
            return found.Path;
        }

        file.Bag.Add(lookup.Result switch
        {
            ImageLookupResult.Outside => ImageDiagnostics.Outside(file.Source, scalar.Span, path),
            ImageLookupResult.Missing => ImageDiagnostics.Missing(file.Source, scalar.Span, path, lookup.Nearest),
            _ => lookup.File?.Fault switch
            {
                ImageFault.UnknownFormat => ImageDiagnostics.UnknownFormat(file.Source, scalar.Span, path),
                _ => ImageDiagnostics.Unreadable(file.Source, scalar.Span, path),
            },
        });
        return null;
    }
}
