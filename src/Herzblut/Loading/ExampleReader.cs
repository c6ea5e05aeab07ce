using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Loading;

/// <summary>Reads practice examples, in files of their own and inside chapters.</summary>
internal static class ExampleReader
{
    /// <summary>Reads a file.</summary>
    public static ExampleFile Read(FileScope file)
    {
        (Fields fields, FrontMatter halves) = file.ReadHeader(ContentSchema.Example);
        MarkdownContent body = file.ReadBody(halves);
        SourceText source = file.Source;
        if (body.IsEmpty && halves.Header is { } header)
        {
            // Where the story should begin: at the line that ends the header.
            file.Bag.Add(ContentDiagnostics.ExampleWithoutText(source, new SourceSpan(header.End, Math.Min(3, source.Text.Length - header.End))));
        }

        PersonalData.Find(source, new SourceSpan(0, source.Text.Length), file.Services.Config.Contact, file.Bag);
        ExampleText example = ToExample(file, fields, body, new SourceSpan(0, 0));
        return new ExampleFile(file.Path, example with { Title = example.Title ?? file.TitleFromName() });
    }

    /// <summary>Reads an item of a chapter's <c>practice_examples</c>; null where its text could not be read.</summary>
    public static ExampleText? ReadInline(FileScope file, YamlNode node)
    {
        PersonalData.Find(file.Source, node.Span, file.Services.Config.Contact, file.Bag);
        if (node is YamlScalar text)
        {
            return new ExampleText { Source = file.Source, Text = file.Item(text) };
        }

        YamlLine line = YamlLine.Around(file.Source.Text, node.Span.Start);
        var fields = new Fields((YamlMapping)node);
        return file.Item(fields, ContentSchema.Text) is { } story
            ? ToExample(file, fields, story, line.From(line.Indented))
            : null;
    }

    private static ExampleText ToExample(FileScope file, Fields fields, MarkdownContent story, SourceSpan place)
    {
        bool hasConsent = fields.Boolean(ContentSchema.Consent) ?? true;
        bool isDraft = fields.Boolean(ContentSchema.Draft) ?? false;
        if (!hasConsent && fields.SpanOf(ContentSchema.Consent) is { } consent)
        {
            file.Bag.Add(ContentDiagnostics.NoConsent(file.Source, consent));
        }
        else if (!fields.MayHold(ContentSchema.Touchpoint) && !isDraft && TouchpointsOf(file) is { Length: > 0 } ids)
        {
            file.Bag.Add(ContentDiagnostics.NoTouchpoint(file.Source, place, ids));
        }

        VocabulariesConfig vocabularies = file.Services.Config.Vocabularies;
        return new ExampleText
        {
            Source = file.Source,
            Title = fields.Text(ContentSchema.Title),
            Text = story,
            Roles = ReadTerms(file, fields, ContentSchema.Role, vocabularies.Roles),
            Touchpoints = ReadTerms(file, fields, ContentSchema.Touchpoint, vocabularies.Touchpoints),
            Industries = ReadTerms(file, fields, ContentSchema.Industry, vocabularies.Industries),
            Effect = file.Item(fields, ContentSchema.Effect),
            Author = fields.Text(ContentSchema.Author),
            Date = file.PastDate(fields, ContentSchema.Date),
            Reviewed = file.Review(fields, isDraft || !hasConsent),
            IsDraft = isDraft,
            HasConsent = hasConsent,
        };
    }

    // A playbook without a customer journey has none.
    private static string TouchpointsOf(FileScope file)
        => string.Join(", ", file.Services.Config.Vocabularies.Touchpoints.Entries.Select(entry => entry.Id));

    private static ImmutableArray<string> ReadTerms(FileScope file, Fields fields, string key, Vocabulary vocabulary)
        => fields.OnlyText(key) is { } only && vocabulary.Find(only) is { } entry
            ? entry.Alone
            : ImmutableArray.CreateRange(file.Names(fields, key), static name => name.Value);
}
