using System.Collections.Immutable;
using System.CommandLine;
using Herzblut.Cli.Asking;
using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Scaffolding;
using Herzblut.Schemas;

namespace Herzblut.Cli.Commands;

/// <summary>
/// Gathers what a new page needs: from the options, and what is missing there from the person at the terminal. Where nobody can be asked,
/// what is indispensable is demanded and the rest is left out.
/// </summary>
internal sealed class NewPageAsker(CommandEnvironment environment, ParseResult parsed, NewOptions options, ContentOutline outline, MessageLanguage language)
{
    private readonly IQuestions? _questions = environment.Questions;

    /// <summary>Asks for everything.</summary>
    /// <exception cref="MissingAnswer">Something indispensable is missing or wrong.</exception>
    public NewPage Ask(ContentKind kind, DateOnly today)
    {
        string code = Language();
        string title = Needed(options.Title, new("Überschrift:", "Heading:"));
        string folder = FolderOf(kind, code);
        var page = new NewPage
        {
            Kind = kind,
            Title = title,
            Folder = folder,
            Name = parsed.GetValue(options.Name),
            IsDraft = parsed.GetValue(options.Draft),
            Order = outline.NextOrder(kind, code, folder.Split('/')[^1]),
        };
        if (kind == ContentKind.Example)
        {
            return Example(page with { Order = null }, today);
        }

        page = page with
        {
            Translation = parsed.GetValue(options.Translation),
            Description = Optional(options.Description, new("Ein Satz für Übersichten (Eingabetaste: später):", "A sentence for overviews (Enter: later):")),
        };
        return kind == ContentKind.Chapter ? Chapter(page) : page with { Text = parsed.GetValue(options.Text) };
    }

    private NewPage Chapter(NewPage page) => page with
    {
        Quote = Optional(options.Quote, new("Leitsatz (Eingabetaste: später):", "The sentence it begins with (Enter: later):")),
        Text = parsed.GetValue(options.Text),
        Questions = Many(options.Questions),
        Tips = Many(options.Tips),
        Tags = Many(options.Tags),
        Owner = parsed.GetValue(options.Owner),
    };

    private NewPage Example(NewPage page, DateOnly today) => page with
    {
        Touchpoints = Terms(options.Touchpoints, outline.Vocabularies.Touchpoints, isNeeded: true, new("Wo auf der Kundenreise?", "Where on the customer's journey?")),
        Roles = Terms(options.Roles, outline.Vocabularies.Roles, isNeeded: false, new("Wer handelt?", "Who acts?")),
        Industries = Terms(options.Industries, outline.Vocabularies.Industries, isNeeded: false, new("In welcher Branche?", "In which trade?")),
        Text = Optional(options.Text, new("Was ist geschehen? (Eingabetaste: später)", "What happened? (Enter: later)")),
        Effect = Optional(options.Effect, new("Was hat es bewirkt? (Eingabetaste: später)", "What did it bring about? (Enter: later)")),
        Author = Optional(options.Author, new("Wer erzählt es? (Eingabetaste: ohne Namen)", "Who tells it? (Enter: without a name)")),
        Date = parsed.GetValue(options.Date) ?? today,
    };

    private string Language()
    {
        string? given = parsed.GetValue(options.Language);
        if (given is not null)
        {
            return outline.Languages.Contains(given, StringComparer.Ordinal) ? given : throw Unknown("--language", given, outline.Languages);
        }

        return _questions is not null && outline.Languages.Length > 1
            ? Choose(new("In welcher Sprache?", "In which language?"), outline.Languages.Select(code => new Choice(code, code)))
            : outline.Languages[0];
    }

    private string FolderOf(ContentKind kind, string code)
    {
        string root = $"{ContentPath.Root}/{code}";
        return kind switch
        {
            ContentKind.Chapter => $"{root}/{Page(options.Part, ContentKind.Part, code, new("In welchen Teil kommt das Kapitel?", "Which part gets the chapter?")).Path.Folder}",
            ContentKind.Example => $"{root}/{Page(options.Chapter, ContentKind.Chapter, code, new("Zu welchem Kapitel gehört das Beispiel?", "Which chapter does the example belong to?")).Path.Path}",
            _ => root,
        };
    }

    private PageFile Page(Option<string?> option, ContentKind kind, string code, Message question)
    {
        ImmutableArray<PageFile> pages = outline.Pages(kind, code);
        if (pages.IsEmpty)
        {
            throw new MissingAnswer(kind == ContentKind.Part
                ? new("Es gibt noch keinen Teil. Legen Sie zuerst einen an: herzblut new part", "There is no part yet. Make one first: herzblut new part")
                : new("Es gibt noch kein Kapitel. Legen Sie zuerst eines an: herzblut new chapter", "There is no chapter yet. Make one first: herzblut new chapter"));
        }

        string[] names = [.. pages.Select(ContentOutline.NameOf)];
        if (parsed.GetValue(option) is { } given)
        {
            return outline.Find(kind, code, given) ?? throw Unknown(option.Name, given, names);
        }

        string chosen = _questions is null
            ? throw Missing(option.Name, names)
            : Choose(question, pages.Select(page => new Choice(ContentOutline.NameOf(page), $"{page.Title} ({ContentOutline.NameOf(page)})")));
        return pages.First(page => string.Equals(ContentOutline.NameOf(page), chosen, StringComparison.Ordinal));
    }

    private ImmutableArray<string> Terms(Option<string[]> option, Vocabulary vocabulary, bool isNeeded, Message question)
    {
        string[] ids = [.. vocabulary.Entries.Select(entry => entry.Id)];
        ImmutableArray<string> given = Many(option);
        if (given.FirstOrDefault(id => ids.Length > 0 && !ids.Contains(id, StringComparer.Ordinal)) is { } unknown)
        {
            throw Unknown(option.Name, unknown, ids);
        }

        if (!given.IsEmpty || ids.Length == 0)
        {
            return given;
        }

        if (_questions is null)
        {
            return isNeeded ? throw Missing(option.Name, ids) : [];
        }

        string label = language == MessageLanguage.German ? "de" : "en";
        IEnumerable<Choice> choices = vocabulary.Entries.Select(entry => new Choice(entry.Id, entry.Label.In(label)));
        Choice none = new("", new Message("(später)", "(later)").In(language));
        string chosen = Choose(question, isNeeded ? choices : choices.Prepend(none));
        return chosen.Length == 0 ? [] : [chosen];
    }

    private ImmutableArray<string> Many(Option<string[]> option) => [.. (parsed.GetValue(option) ?? []).Where(item => !string.IsNullOrWhiteSpace(item))];

    private string Needed(Option<string?> option, Message question)
        => parsed.GetValue(option) is { } given && !string.IsNullOrWhiteSpace(given) ? given
            : _questions?.Text(question, proposal: null, language) ?? throw Missing(option.Name, []);

    private string? Optional(Option<string?> option, Message question)
        => parsed.GetValue(option) ?? (_questions?.Text(question, proposal: "", language) is { Length: > 0 } answer ? answer : null);

    private string Choose(Message question, IEnumerable<Choice> choices) => _questions!.Choose(question, [.. choices], language); // callers have asked

    private static MissingAnswer Missing(string option, string[] possible)
    {
        string list = string.Join(", ", possible);
        return possible.Length == 0
            ? new(new($"Es fehlt: {option}", $"Missing: {option}"))
            : new(new($"Es fehlt: {option}. Möglich sind: {list}", $"Missing: {option}. Choose one of: {list}"));
    }

    private static MissingAnswer Unknown(string option, string given, IReadOnlyCollection<string> possible)
    {
        string list = string.Join(", ", possible);
        string? nearest = Suggestion.Nearest(given, possible);
        return new(new(
            $"Zu {option} passt „{given}“ nicht." + (nearest is null ? "" : $" Meinten Sie „{nearest}“?") + $" Möglich sind: {list}",
            $"'{given}' does not fit {option}." + (nearest is null ? "" : $" Did you mean '{nearest}'?") + $" Choose one of: {list}"));
    }
}
