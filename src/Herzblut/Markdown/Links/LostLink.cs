using Herzblut.Diagnostics;

namespace Herzblut.Markdown.Links;

/// <summary>Says why brackets are no link, or no picture, although they look like one.</summary>
internal static class LostLink
{
    private static readonly Reason SpaceBetween = new(
        link => link.Contains("] (", StringComparison.Ordinal) || link.Contains("]\u00A0(", StringComparison.Ordinal),
        link => new(
            $"Zwischen „]“ und „(“ steht ein Leerzeichen; so wird daraus kein {link.German}.",
            $"A space stands between ']' and '('; that makes it no {link.English}."));

    private static readonly Reason DoubleBrackets = new(
        link => link.StartsWith("[[", StringComparison.Ordinal),
        link => new(
            $"Doppelte eckige Klammern machen hier kein{(link.IsPicture ? "" : "en")} {link.German}.",
            $"Double square brackets make no {link.English} here."));

    private static readonly Reason Bar = new(
        link => link.StartsWith('<') && link.Contains('|', StringComparison.Ordinal),
        link => new(
            $"Zwischen Adresse und Wörtern steht ein senkrechter Strich, wie in Chat-Programmen; so wird daraus kein {link.German}.",
            $"A bar stands between address and words, as in chat programs; that makes it no {link.English}."));

    private static readonly Reason RoundBrackets = new(
        link => link.StartsWith('(') && link.Contains(")(", StringComparison.Ordinal),
        link => new(
            $"Die Wörter stehen in runden Klammern statt in eckigen; so wird daraus kein {link.German}.",
            $"The words stand in round brackets in place of square ones; that makes it no {link.English}."));

    private static readonly Reason SwappedBrackets = new(
        link => link.StartsWith('('),
        link => new(
            $"Die runden und die eckigen Klammern sind vertauscht; so wird daraus kein {link.German}.",
            $"The round and the square brackets are swapped; that makes it no {link.English}."));

    private static readonly Reason UnknownName = new(
        link => link.Contains("][", StringComparison.Ordinal),
        link => new(
            $"Wohin „{link.Name}“ führt, steht nirgends; so wird daraus kein {link.German}.",
            $"Nothing says where '{link.Name}' leads; that makes it no {link.English}."));

    private static readonly Reason TargetOnTwoLines = new(
        link => TargetOf(link) is { } target && target.Contains('\n', StringComparison.Ordinal),
        link => new(
            $"Das Ziel ist auf zwei Zeilen verteilt; so wird daraus kein {link.German}.",
            $"The target is spread over two lines; that makes it no {link.English}."));

    private static readonly Reason BracketOpen = new(
        link => TargetOf(link) is { } target && !target.Contains(')', StringComparison.Ordinal),
        link => new(
            $"Dem {link.German} fehlt die schließende Klammer „)“.",
            $"The {link.English} lacks its closing bracket ')'."));

    private static readonly Reason SpaceInTarget = new(
        link => TargetOf(link) is { } target && target.TrimEnd(')').Contains(' ', StringComparison.Ordinal) && !target.Contains('"', StringComparison.Ordinal),
        link => new(
            $"Im Ziel steht ein Leerzeichen; so wird daraus kein {link.German}.",
            $"A space stands in the target; that makes it no {link.English}."));

    private static readonly Reason Other = new(
        _ => true,
        link => new(
            $"Das sieht wie ein {link.German} aus, ist aber so geschrieben, dass kein{(link.IsPicture ? "s" : "er")} daraus wird.",
            $"This looks like a {link.English} but is written so that it does not become one."));

    // The first that fits is told: what an earlier one describes often fits a later one, too.
    private static readonly Reason[] Reasons = [SpaceBetween, DoubleBrackets, Bar, RoundBrackets, SwappedBrackets, UnknownName, TargetOnTwoLines, BracketOpen, SpaceInTarget, Other];

    /// <summary>What is wrong with it.</summary>
    /// <param name="written">The link or picture as it was written.</param>
    public static Message ReasonOf(ReadOnlySpan<char> written)
    {
        bool isPicture = written.StartsWith("!");
        string link = (isPicture ? written[1..] : written).ToString();
        return Reasons.First(reason => reason.Fits(link)).Tell(new Written(link, isPicture));
    }

    private static string? TargetOf(string link)
    {
        int middle = link.IndexOf("](", StringComparison.Ordinal);
        return middle < 0 ? null : link[(middle + 2)..];
    }

    private sealed record Reason(Func<string, bool> Fits, Func<Written, Message> Tell);

    private sealed record Written(string Text, bool IsPicture)
    {
        public string German => IsPicture ? "Bild" : "Link";

        public string English => IsPicture ? "picture" : "link";

        /// <summary>The second pair of brackets of <c>[text][name]</c>.</summary>
        public string Name => Text[(Text.IndexOf("][", StringComparison.Ordinal) + 1)..];
    }
}
