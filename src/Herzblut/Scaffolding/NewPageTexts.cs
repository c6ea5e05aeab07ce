using Herzblut.Diagnostics;
using Herzblut.Loading;
using Herzblut.Schemas.Keys;

namespace Herzblut.Scaffolding;

/// <summary>What stands in a new file until its editor replaces it.</summary>
internal static class NewPageTexts
{
    /// <summary>Above <c>draft: true</c>.</summary>
    public static Message Draft { get; } = new(
        "Ein Entwurf: nur in der Vorschau zu sehen. Ist der Text fertig, löschen Sie diese Zeile und die nächste.",
        "A draft: shown in the preview only. Once the text is finished, delete this line and the next.");

    /// <summary>Above what is commented out.</summary>
    public static Message Suggestions { get; } = new(
        "Zeilen mit # am Anfang zählen nicht. Was Sie davon brauchen, füllen Sie aus und nehmen das # weg; den Rest löschen Sie.",
        "Lines that begin with # do not count. Fill in what you need and take its # away; delete the rest.");

    /// <summary>The running text.</summary>
    public static Message Body(ContentKind kind) => kind switch
    {
        ContentKind.Chapter => new(
            "Hier steht die Botschaft des Kapitels: Was soll jemand danach anders sehen oder anders tun? Schreiben Sie so, wie Sie es einer Kollegin erzählen würden.",
            "Here stands the message of the chapter: what should somebody see or do differently afterwards? Write as you would tell a colleague."),
        ContentKind.Example => new(
            "Erzählen Sie, was geschehen ist: Wer tut was, an welcher Stelle, und wie geht es aus? Drei Sätze genügen. Nennen Sie keine Namen von Kundinnen, Kunden, Kolleginnen oder Kollegen.",
            "Tell what happened: who does what, where, and how does it end? Three sentences will do. Leave out the names of customers and colleagues."),
        ContentKind.Part => new(
            "Worum geht es in diesem Teil, und womit fängt man am besten an?",
            "What is this part about, and where is a good place to start?"),
        _ => new(
            "Hier steht der Text der Seite.",
            "Here stands the text of the page."),
    };

    /// <summary>The value of a key that is commented out.</summary>
    public static Message Value(string key) => key switch
    {
        ContentSchema.GuidingQuestions => new("Woran merken unsere Kundinnen und Kunden, dass wir uns auf sie freuen?", "How can our customers tell that we look forward to seeing them?"),
        ContentSchema.Tips => new("Rufen Sie heute jemanden zurück, der nicht mehr damit rechnet.", "Call somebody back today who no longer expects it."),
        ContentSchema.Tags => new("Stimmung", "Mood"),
        ContentSchema.Quote => new("Kundenorientierung ist, wenn …", "Customer focus is when …"),
        ContentSchema.Owner => new("Team Empfang", "Reception team"),
        ContentSchema.Author => new("Team Empfang", "Reception team"),
        ContentSchema.Effect => new("Seitdem …", "Since then …"),
        ContentSchema.Material => new("Karten und Stifte", "Cards and pens"),
        ContentSchema.Steps => new("Sammeln", "Collecting"),
        ContentSchema.Text => new("Jede und jeder schreibt ein Beispiel auf und liest es vor.", "Everybody writes down an example and reads it out."),
        _ => new("…", "…"),
    };
}
