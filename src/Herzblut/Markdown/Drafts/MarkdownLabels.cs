namespace Herzblut.Markdown.Drafts;

/// <summary>The words that Markdown adds to a text.</summary>
internal sealed record MarkdownLabels
{
    private static readonly MarkdownLabels English = new()
    {
        Note = "Note",
        Tip = "Tip",
        Important = "Important",
        Warning = "Warning",
        Caution = "Caution",
        Footnotes = "Footnotes",
        BackToText = "Back to the text",
        Table = "Table",
        Done = "Done",
        Open = "To do",
    };

    private static readonly MarkdownLabels German = new()
    {
        Note = "Hinweis",
        Tip = "Tipp",
        Important = "Wichtig",
        Warning = "Achtung",
        Caution = "Vorsicht",
        Footnotes = "Fußnoten",
        BackToText = "Zurück zum Text",
        Table = "Tabelle",
        Done = "Erledigt",
        Open = "Offen",
    };

    public required string Note { get; init; }

    public required string Tip { get; init; }

    public required string Important { get; init; }

    public required string Warning { get; init; }

    public required string Caution { get; init; }

    public required string Footnotes { get; init; }

    public required string BackToText { get; init; }

    public required string Table { get; init; }

    public required string Done { get; init; }

    public required string Open { get; init; }

    /// <summary>German for <c>de</c> and its regions, English for all others.</summary>
    public static MarkdownLabels For(string language)
        => language == "de" || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase) ? German : English;
}
