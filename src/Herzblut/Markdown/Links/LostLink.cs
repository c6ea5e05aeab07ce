using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Links;

/// <summary>Says why brackets are no link, or no picture, although they look like one.</summary>
internal static class LostLink
{
    /// <summary>What is wrong with it.</summary>
    /// <param name="written">The link or picture as it was written.</param>
    public static Message ReasonOf(ReadOnlySpan<char> written)
    {
        bool isPicture = written.StartsWith("!");
        ReadOnlySpan<char> link = isPicture ? written[1..] : written;
        (string german, string english) = isPicture ? ("Bild", "picture") : ("Link", "link");
        int middle = link.IndexOf("](");
        int name = link.IndexOf("][");
        ReadOnlySpan<char> target = middle < 0 ? default : link[(middle + 2)..];
        return link.Contains("] (", StringComparison.Ordinal) || link.Contains("]\u00A0(", StringComparison.Ordinal)
            ? new($"Zwischen „]“ und „(“ steht ein Leerzeichen; so wird daraus kein {german}.", $"A space stands between ']' and '('; that makes it no {english}.")
            : link.StartsWith("[[")
            ? new($"Doppelte eckige Klammern machen hier kein{(isPicture ? "" : "en")} {german}.", $"Double square brackets make no {english} here.")
            : link.StartsWith("(")
            ? new($"Die runden und die eckigen Klammern sind vertauscht; so wird daraus kein {german}.", $"The round and the square brackets are swapped; that makes it no {english}.")
            : name >= 0
            ? new($"Wohin „{link[(name + 1)..]}“ führt, steht nirgends; so wird daraus kein {german}.", $"Nothing says where '{link[(name + 1)..]}' leads; that makes it no {english}.")
            : middle >= 0 && !target.Contains(')')
            ? new($"Dem {german} fehlt die schließende Klammer „)“.", $"The {english} lacks its closing bracket ')'.")
            : target.TrimEnd(')').Contains(' ') && !target.Contains('"')
            ? new($"Im Ziel steht ein Leerzeichen; so wird daraus kein {german}.", $"A space stands in the target; that makes it no {english}.")
            : new($"Das sieht wie ein {german} aus, ist aber so geschrieben, dass kein{(isPicture ? "s" : "er")} daraus wird.", $"This looks like a {english} but is written so that it does not become one.");
    }
}
