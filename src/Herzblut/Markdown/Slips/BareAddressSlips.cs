using System.Buffers;
using System.Text.RegularExpressions;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Drafts;
using Herzblut.Markdown.Links;
using Markdig.Syntax.Inlines;

namespace Herzblut.Markdown.Slips;

/// <summary>Addresses in a text that a space, a missing mark or a misspelt beginning keeps from being links: <c>https:// www.example.org</c>.</summary>
internal static partial class BareAddressSlips
{
    private const int MatchMilliseconds = 1000;
    private const string Host = @"(?<host>[\p{L}\p{N}][\p{L}\p{N}-]*(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#][^\s)]*)?)";

    private const int LongestAddress = 2000;

    // With the marks after it.
    private const int LongestScheme = 10;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly string[] Schemes = ["https", "http"];

    /// <summary>Looks at a slash of the text.</summary>
    public static void CheckSlash(ContentDraft draft, LiteralInline literal, int at)
    {
        string text = draft.Text.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - LongestScheme), Math.Min(LongestScheme, at));
        ReadOnlySpan<char> scheme = before.TrimEnd(" :;");
        bool isBeginning = scheme.Length < before.Length || text.AsSpan(at).StartsWith("//");
        int length = scheme.Length - 1 - scheme.LastIndexOfAnyExcept(Letters);
        int start = at - before.Length + scheme.Length - length;
        bool isTarget = start > 1 && text[start - 1] == '(' && text[start - 2] is ']' or ')';
        if (isTarget || literal.Parent is LinkInline || !isBeginning || length is 0 or LongestScheme || Address().Match(text, start, Math.Min(LongestAddress, text.Length - start)) is not { Success: true } found)
        {
            return;
        }

        string written = scheme[^length..].ToString();
        bool isSure = Schemes.Contains(written.ToLowerInvariant(), StringComparer.Ordinal) || found.Value.Contains("://", StringComparison.Ordinal);
        if (isSure && Suggestion.Nearest(written, Schemes) is { } meant)
        {
            Report(draft, found, $"{meant}://{Bare(found)}");
        }
    }

    /// <summary>Looks for <c>www. example.org</c> in a run of text.</summary>
    public static void CheckWeb(ContentDraft draft, LiteralInline literal, ReadOnlySpan<char> words)
    {
        int at = literal.Parent is LinkInline ? -1 : words.IndexOf("ww");
        if (at >= 0 && Web().Match(draft.Text.Text, literal.Span.Start, words.Length) is { Success: true } found)
        {
            Report(draft, found, $"www.{Bare(found)}");
        }
    }

    private static string Bare(Match found) => found.Groups["host"].Value.TrimEnd('.', ',', ';', ':', '!', '?');

    private static void Report(ContentDraft draft, Match found, string cure)
    {
        string written = found.Value.TrimEnd('.', ',', ';', ':', '!', '?');
        if (!string.Equals(written, cure, StringComparison.Ordinal))
        {
            draft.Report(LinkDiagnostics.BareAddress(draft.Text.Source, draft.Place(found.Index, written.Length), written, cure));
        }
    }

    [GeneratedRegex(@"^[A-Za-z]+ ?[:;]? ?/{1,3} ?" + Host, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\p{N}@./:-])w{2,4}( [.,] ?|[.,] |,)" + Host, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Web();
}
