using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas;
using Herzblut.Schemas.Keys;
using Herzblut.Yaml;
using Herzblut.Yaml.Nodes;

namespace Herzblut.Scaffolding;

/// <summary>
/// Writes the file of a new page: what the editor gave, and below it, commented out, what the file could still say, each with what it is
/// for. Comments and texts to be replaced are in the editor's language.
/// </summary>
internal sealed class NewPageWriter(VocabulariesConfig vocabularies, MessageLanguage language)
{
    /// <summary>The whole file.</summary>
    public string Write(NewPage page)
    {
        ImmutableArray<SchemaKey> keys = KeysOf(page.Kind);
        var header = new FrontMatterWriter().Add(ContentSchema.Title, page.Title.Trim());
        foreach (SchemaKey key in keys)
        {
            AddGiven(header, key.Name, page);
        }

        if (page.WillBeDraft)
        {
            header.Comment(NewPageTexts.Draft.In(language)).Add(ContentSchema.Draft, true);
        }

        header.Comment(NewPageTexts.Suggestions.In(language));
        foreach (SchemaKey key in keys)
        {
            Suggest(header, key, page);
        }

        string text = QuotedText.Allowed(page.Text ?? "").Trim();
        return header.Finish(text.Length > 0 ? text : NewPageTexts.Body(page.Kind).In(language));
    }

    private static ImmutableArray<SchemaKey> KeysOf(ContentKind kind) => kind switch
    {
        ContentKind.Chapter => ContentSchema.Chapter.Keys,
        ContentKind.Example => ContentSchema.Example.Keys,
        _ => ContentSchema.Page.Keys,
    };

    private static void AddGiven(FrontMatterWriter header, string key, NewPage page)
    {
        if (TextOf(key, page) is { } text)
        {
            header.Add(key, text);
        }
        else if (ItemsOf(key, page) is { IsEmpty: false } items)
        {
            header.AddList(key, items);
        }
        else if (key == ContentSchema.Order && page.Order is { } order)
        {
            header.Add(key, order);
        }
        else if (key == ContentSchema.Date && page.Date is { } date)
        {
            header.Add(key, date);
        }
    }

    private static string? TextOf(string key, NewPage page) => (key switch
    {
        ContentSchema.Description => page.Description,
        ContentSchema.Translation => page.Translation,
        ContentSchema.Quote => page.Quote,
        ContentSchema.Owner => page.Owner,
        ContentSchema.Effect => page.Effect,
        ContentSchema.Author => page.Author,
        // One id stands for itself, as people write it.
        _ => ItemsOf(key, page) is [var only] && key is ContentSchema.Role or ContentSchema.Touchpoint or ContentSchema.Industry ? only : null,
    })?.Trim() is { Length: > 0 } text ? text : null;

    private static ImmutableArray<string> ItemsOf(string key, NewPage page) => key switch
    {
        ContentSchema.GuidingQuestions => page.Questions,
        ContentSchema.Tips => page.Tips,
        ContentSchema.Tags => page.Tags,
        ContentSchema.Role => page.Roles,
        ContentSchema.Touchpoint => page.Touchpoints,
        ContentSchema.Industry => page.Industries,
        _ => [],
    };

    private void Suggest(FrontMatterWriter header, SchemaKey key, NewPage page)
    {
        if (TextOf(key.Name, page) is not null || !ItemsOf(key.Name, page).IsEmpty)
        {
            return;
        }

        string purpose = key.Purpose.In(language);
        switch (key.Name)
        {
            case ContentSchema.Description or ContentSchema.Quote or ContentSchema.Owner or ContentSchema.Effect or ContentSchema.Author:
                header.Suggest(purpose, more => more.Add(key.Name, NewPageTexts.Value(key.Name).In(language)));
                break;
            case ContentSchema.GuidingQuestions or ContentSchema.Tips or ContentSchema.Tags:
                header.Suggest(purpose, more => more.AddList(key.Name, [NewPageTexts.Value(key.Name).In(language)]));
                break;
            case ContentSchema.Workshop:
                header.Suggest(purpose, more => more.AddObject(key.Name, SuggestWorkshop));
                break;
            case ContentSchema.Role:
                SuggestTerm(header, key, vocabularies.Roles);
                break;
            case ContentSchema.Touchpoint:
                SuggestTerm(header, key, vocabularies.Touchpoints);
                break;
            case ContentSchema.Industry:
                SuggestTerm(header, key, vocabularies.Industries);
                break;
        }
    }

    private void SuggestTerm(FrontMatterWriter header, SchemaKey key, Vocabulary vocabulary)
    {
        if (vocabulary.Entries is [var first, ..] entries)
        {
            header.Suggest($"{key.Purpose.In(language)}: {string.Join(", ", entries.Select(entry => entry.Id))}", more => more.Add(key.Name, first.Id));
        }
    }

    private void SuggestWorkshop(FrontMatterWriter workshop) => workshop
        .Add(ContentSchema.Minutes, 30)
        .Add(ContentSchema.People, 6)
        .AddList(ContentSchema.Material, [NewPageTexts.Value(ContentSchema.Material).In(language)])
        .AddObjects(
            ContentSchema.Steps,
            [
                step => step
                    .Add(ContentSchema.Title, NewPageTexts.Value(ContentSchema.Steps).In(language))
                    .Add(ContentSchema.Minutes, 30)
                    .Add(ContentSchema.Text, NewPageTexts.Value(ContentSchema.Text).In(language)),
            ]);
}
