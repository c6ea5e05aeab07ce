using System.CommandLine;
using Herzblut.Loading;

namespace Herzblut.Cli.Commands;

/// <summary>The options of <c>herzblut new</c>: everything that it would ask for.</summary>
internal sealed class NewOptions
{
    private readonly CommonOptions _common;

    public NewOptions(CommonOptions common)
    {
        _common = common;
        Title = Word("--title", "TEXT", "Überschrift.", "Heading.");
        Language = Word("--language", common.Text("KÜRZEL", "CODE"), "Sprache der Datei (sonst die erste in site.yml).", "Language of the file (else the first in site.yml).");
        Name = Word("--file", "NAME", "Name der Datei oder des Ordners (sonst aus der Überschrift).", "Name of the file or folder (else made from the heading).");
        Text = Word("--text", "TEXT", "Der Text. Ohne ihn entsteht ein Entwurf.", "The text. Without it the file is a draft.");
        Description = Word("--description", "TEXT", "Ein Satz für Übersichten.", "A sentence for overviews.");
        Translation = Word("--translation", common.Text("PFAD", "PATH"), "Die Datei in der ersten Sprache, die hier übersetzt wird.", "The file in the first language that is translated here.");
        Draft = new Option<bool?>("--draft") { Description = common.Text("Ob es ein Entwurf ist.", "Whether it is a draft."), HelpName = "true|false" };
        Part = Word("--part", "NAME", "Der Teil, in den das Kapitel kommt: sein Ordner.", "The part that gets the chapter: its folder.");
        Chapter = Word("--chapter", "NAME", "Das Kapitel, zu dem das Beispiel gehört: seine Datei.", "The chapter that the example belongs to: its file.");
        Quote = Word("--quote", "TEXT", "Leitsatz.", "The sentence that the chapter begins with.");
        Questions = Words("--question", "TEXT", "Eine Leitfrage (mehrmals möglich).", "A guiding question (may be repeated).");
        Tips = Words("--tip", "TEXT", "Ein Anwendungstipp (mehrmals möglich).", "A tip (may be repeated).");
        Tags = Words("--tag", "TEXT", "Ein Schlagwort (mehrmals möglich).", "A tag (may be repeated).");
        Owner = Word("--owner", "TEXT", "Wer das Kapitel pflegt.", "Who looks after the chapter.");
        Touchpoints = Words("--touchpoint", common.Text("KENNUNG", "ID"), "Wo auf der Kundenreise (mehrmals möglich).", "Where on the customer's journey (may be repeated).");
        Roles = Words("--role", common.Text("KENNUNG", "ID"), "Wer handelt (mehrmals möglich).", "Who acts (may be repeated).");
        Industries = Words("--industry", common.Text("KENNUNG", "ID"), "In welcher Branche (mehrmals möglich).", "In which trade (may be repeated).");
        Effect = Word("--effect", "TEXT", "Was es bewirkt hat.", "What it brought about.");
        Author = Word("--author", "TEXT", "Wer es erzählt.", "Who tells it.");
        Date = new Option<DateOnly?>("--date") { Description = common.Text("Wann es aufgeschrieben wurde (sonst heute).", "When it was written down (else today)."), HelpName = common.Text("JJJJ-MM-TT", "YYYY-MM-DD") };
    }

    public Option<string?> Title { get; }

    public Option<string?> Language { get; }

    public Option<string?> Name { get; }

    public Option<string?> Text { get; }

    public Option<string?> Description { get; }

    public Option<string?> Translation { get; }

    public Option<bool?> Draft { get; }

    public Option<string?> Part { get; }

    public Option<string?> Chapter { get; }

    public Option<string?> Quote { get; }

    public Option<string[]> Questions { get; }

    public Option<string[]> Tips { get; }

    public Option<string[]> Tags { get; }

    public Option<string?> Owner { get; }

    public Option<string[]> Touchpoints { get; }

    public Option<string[]> Roles { get; }

    public Option<string[]> Industries { get; }

    public Option<string?> Effect { get; }

    public Option<string?> Author { get; }

    public Option<DateOnly?> Date { get; }

    /// <summary>Those that a kind of page takes, in the order of the help.</summary>
    public IEnumerable<Option> Of(ContentKind kind) =>
    [
        .. (Option[])(kind switch
        {
            ContentKind.Chapter => [Title, Part],
            ContentKind.Example => [Title, Chapter],
            _ => [Title],
        }),
        Text,
        .. (Option[])(kind switch
        {
            ContentKind.Chapter => [Description, Quote, Questions, Tips, Tags, Owner],
            ContentKind.Example => [Touchpoints, Roles, Industries, Effect, Author, Date],
            _ => [Description],
        }),
        .. kind == ContentKind.Example ? Array.Empty<Option>() : [Translation],
        Language,
        Name,
        Draft,
        _common.Root,
        _common.Language,
    ];

    private Option<string?> Word(string name, string helpName, string german, string english)
        => new(name) { Description = _common.Text(german, english), HelpName = helpName };

    private Option<string[]> Words(string name, string helpName, string german, string english)
        => new(name) { Description = _common.Text(german, english), HelpName = helpName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
