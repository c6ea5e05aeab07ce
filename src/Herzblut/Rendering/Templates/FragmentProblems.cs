using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Templates;

/// <summary>Mistakes with <c>fragment</c> and <c>aria_current</c>.</summary>
internal static class FragmentProblems
{
    /// <summary>A fragment asks for what differs from page to page.</summary>
    public static Problem DiffersFromPageToPage(string name) => new(
        "THM2007",
        new Message($"„{name}“ ist auf jeder Seite anders; ein fragment wird für viele Seiten nur einmal geschrieben.", $"'{name}' differs from page to page; a fragment is written once for many pages."),
        new Message(
            "Übergeben Sie den Wert (fragment 'name' page.kind steht darin als $1), oder schreiben Sie include statt fragment.",
            "Pass the value (fragment 'name' page.kind is $1 in there), or write include instead of fragment."));

    /// <summary>A fragment in a fragment.</summary>
    public static Problem Nested() => new(
        "THM2008",
        new Message("Ein fragment kann kein weiteres enthalten.", "A fragment cannot hold another one."),
        new Message("Schreiben Sie hier include.", "Write include here."));

    /// <summary>A whole thing of the model is passed.</summary>
    public static Problem NoPlainValue() => new(
        "THM2009",
        new Message("Ein fragment nimmt Texte, Zahlen, Adressen, true/false und fact; hier steht etwas anderes.", "A fragment takes texts, numbers, addresses, true/false and facts; this is something else."),
        new Message("Übergeben Sie ein Feld davon, oder schreiben Sie include statt fragment.", "Pass one of its members, or write include instead of fragment."));

    /// <summary>The call is part of something else.</summary>
    public static Problem NoStatement(string name) => new(
        "THM2010",
        new Message($"{name} schreibt auf die Seite und gibt keinen Wert.", $"{name} writes to the page and gives no value."),
        new Message($"Lassen Sie es allein stehen: {{{{ {name} … }}}}, auch nicht in capture oder wrap.", $"Let it stand alone: {{{{ {name} … }}}}, and not inside capture or wrap."));

    /// <summary>Something else stands where an address was expected.</summary>
    public static Problem NoAddress() => new(
        "THM2011",
        new Message("aria_current erwartet eine Adresse der Site.", "aria_current expects an address of the site."),
        new Message("Adressen sind zum Beispiel part.url und navigation.home_url.", "Addresses are part.url and navigation.home_url, for example."));
}
