using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Values;

/// <summary>Mistakes at reading and writing variables, members and items: TPL3001 and up; TPL3106 for functions.</summary>
internal static class AccessProblems
{
    private const string Size = "size";

    /// <summary>TPL3001: a variable that nobody has set.</summary>
    /// <param name="name">As written.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="offer">What else may be meant; null where nothing can be told.</param>
    public static Problem UnknownVariable(string name, IEnumerable<string> known, Message? offer = null) => new(
        "TPL3001",
        new Message($"„{name}“ gibt es hier nicht.", $"There is no '{name}' here."),
        offer ?? Hints.Nearest(name, known) ?? new Message(
            $"Ist ein Text gemeint, setzen Sie ihn in Anführungszeichen: '{name}'. Sonst gibt es zum Beispiel site.title, page.title und language.code; „herzblut inspect index.html“ zeigt alles.",
            $"If a text is meant, put it into quotation marks: '{name}'. Otherwise there are site.title, page.title and language.code, for example; 'herzblut inspect index.html' shows everything."));

    /// <summary>TPL3002: a member of null.</summary>
    public static Problem MemberOfNull(string member) => new(
        "TPL3002",
        new Message($"„.{member}“ von nichts: davor steht null.", $"'.{member}' of nothing: what stands before it is null."),
        new Message("Schreiben Sie ?. statt . , wenn das vorkommen darf.", "Write ?. instead of . where that may happen."));

    /// <summary>TPL3003: a member that a thing of the model does not have.</summary>
    public static Problem UnknownMember(string member, IView view) => new(
        "TPL3003",
        new Message($"„{member}“ gibt es hier nicht ({view.Kind}).", $"There is no '{member}' here ({view.Kind})."),
        Hints.Nearest(member, view.Names) ?? new Message($"Es gibt: {Listed(view)}.", $"There are: {Listed(view)}."));

    /// <summary>TPL3003, too: a member of a list, which has its size alone.</summary>
    public static Problem MemberOfList(string member) => new(
        "TPL3003",
        new Message($"„{member}“ gibt es hier nicht (eine Liste).", $"There is no '{member}' here (a list)."),
        Hints.Nearest(member is "length" or "count" or "len" ? Size : member, [Size]) ?? FunctionNames.AsFunction(member, "array") ?? new Message(
            $"Eine Liste hat nur „size“; was in ihr steht, nennt eine Schleife: {{{{ for x in … }}}}{{{{ x.{member} }}}}{{{{ end }}}}.",
            $"A list has 'size' only; a loop names what is in it: {{{{ for x in … }}}}{{{{ x.{member} }}}}{{{{ end }}}}."));

    /// <summary>TPL3003, too: a member of a text, which has its size alone.</summary>
    public static Problem MemberOfText(string member) => new(
        "TPL3003",
        new Message($"„{member}“ gibt es hier nicht (ein Text).", $"There is no '{member}' here (a text)."),
        Hints.Nearest(member is "length" or "count" or "len" ? Size : member, [Size])
            ?? FunctionNames.AsFunction(member, "string")
            ?? new Message($"Ein Text hat nur „size“; löschen Sie „.{member}“.", $"A text has 'size' only; delete '.{member}'."));

    /// <summary>TPL3005: an item of null.</summary>
    public static Problem ItemOfNull() => new("TPL3005", new Message(
        "Ein Element von nichts: vor der Klammer steht null.",
        "An item of nothing: what stands before the bracket is null."),
        new Message("Prüfen Sie vorher mit {{ if … }}, ob es da ist.", "Check with {{ if … }} before whether it is there."));

    /// <summary>TPL3006: an index that is null.</summary>
    public static Problem IndexIsNull() => new("TPL3006", new Message("In der Klammer steht null.", "The index in the brackets is null."), new Message("Schreiben Sie eine Zahl oder einen Namen in Anführungszeichen hinein.", "Write a number or a name in quotation marks into it."));

    /// <summary>TPL3010: an assignment to what must not change.</summary>
    public static Problem ReadOnly() => new("TPL3010", new Message(
        "Das darf eine Vorlage nicht ändern: Es gehört zum Modell oder zur Sprache.",
        "A template must not change this: it belongs to the model or to the language."),
        new Message("Nehmen Sie einen eigenen Namen: {{ x = site.title }}.", "Take a name of your own: {{ x = site.title }}."));

    /// <summary>TPL3011: a loop over something that is no list.</summary>
    public static Problem NotIterable() => new("TPL3011", new Message(
        "Eine Schleife braucht eine Liste; hier steht etwas anderes.",
        "A loop needs a list; this is something else."),
        new Message("Listen sind zum Beispiel languages und navigation.parts; Zahlen zählt {{ for i in 1..5 }}.", "Lists are languages and navigation.parts, for example; {{ for i in 1..5 }} counts."));

    /// <summary>TPL3015: a thing of the model where a text is needed.</summary>
    public static Problem WholeView(IView view) => new(
        "TPL3015",
        new Message($"Hier steht ein ganzes Ding ({view.Kind}), kein Text.", $"This is a whole object ({view.Kind}), not a text."),
        new Message($"Nennen Sie eines seiner Felder: {Listed(view)}.", $"Name one of its members: {Listed(view)}."));

    /// <summary>TPL3106: a function that nobody has defined.</summary>
    public static Problem UnknownFunction(string name, IEnumerable<string> known) => new(
        "TPL3106",
        new Message($"Die Funktion „{name}“ gibt es nicht.", $"There is no function '{name}'."),
        FunctionNames.Meant(name) ?? FunctionNames.Meant(name[(name.LastIndexOf('.') + 1)..]) ?? Hints.Nearest(name, known) ?? new Message(
            "Prüfen Sie den Namen: Es gibt string.…, array.…, date.…, math.…, object.… und die Funktionen in themes/README.md.",
            "Check the name: there are string.…, array.…, date.…, math.…, object.… and the functions in themes/README.md."));

    private static string Listed(IView view) => string.Join(", ", view.Names);
}
