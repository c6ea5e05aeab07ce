using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Tests.Loading;

/// <summary>
/// A slip of an editor, in a file below <c>Cases/content</c>:
/// <code>
/// error CNT1004 | Anführungszeichen | quotation marks
/// === content/de/haltung/gute-stimmung.md
/// ---
/// title: Gute Stimmung⟦:⟧ auch am Montag
/// ---
/// </code>
/// The first lines say what must be reported, with words that German and English must hold; nothing else may be. Brackets mark the
/// places, in the same order. The files replace or join those of <c>Cases/base</c>; <c>=== path -</c> deletes one.
/// </summary>
internal sealed class ContentCase
{
    private readonly List<string> _expected = [];
    private readonly List<(string Path, StringBuilder Text)> _files = [];
    private readonly List<string> _deleted = [];

    private ContentCase(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                Open(line[4..].TrimEnd('\r'));
            }
            else if (_files.Count == 0)
            {
                _expected.Add(line.Trim());
            }
            else
            {
                _files[^1].Text.Append(line).Append('\n');
            }
        }
    }

    /// <summary>What must be reported: severity, code, words, file and underlined place.</summary>
    public string Expected { get; private set; } = "";

    /// <summary>What was reported, in the same form.</summary>
    public string Actual { get; private set; } = "";

    public static ContentCase Run(string text)
    {
        var result = new ContentCase(text);
        result.Compare();
        return result;
    }

    /// <summary>The files of a case without its marks.</summary>
    public static MemoryTree TreeOf(string text) => new ContentCase(text).ToTree([]);

    private MemoryTree ToTree(List<string> places)
    {
        MemoryTree tree = ContentSample.Base();
        foreach ((string path, StringBuilder marked) in _files)
        {
            tree.Add(path, Unmark(path, marked.ToString(), places));
        }

        foreach (string path in _deleted)
        {
            tree.Remove(path);
        }

        return tree;
    }

    private void Open(string header)
    {
        if (header.EndsWith(" -", StringComparison.Ordinal))
        {
            _deleted.Add(header[..^2]);
        }
        else
        {
            _files.Add((header, new StringBuilder()));
        }
    }

    private void Compare()
    {
        var places = new List<string>();
        MemoryTree tree = ToTree(places);
        string[] expected = [.. _expected.Where(line => line.Length > 0)];
        ImmutableArray<Diagnostic> found = ContentSample.Of(tree).Diagnostics;
        string[] order = [.. _files.Select(file => file.Path)];
        Diagnostic[] sorted = [.. found.OrderBy(item => Array.IndexOf(order, item.Source.Path)).ThenBy(item => item.Span.Start)];
        Expected = string.Join("\n", expected.Select((line, i) => $"{line} @ {places.ElementAtOrDefault(i)}"));
        Actual = string.Join("\n", sorted.Select((item, i) => Describe(item, expected.ElementAtOrDefault(i))));
    }

    private static string Unmark(string path, string text, List<string> places)
    {
        var plain = new StringBuilder();
        int start = 0;
        foreach (char unit in text)
        {
            switch (unit)
            {
                case '⟦':
                    start = plain.Length;
                    break;
                case '⟧':
                    places.Add($"{path}:{start}+{plain.Length - start} '{plain.ToString(start, plain.Length - start)}'");
                    break;
                default:
                    plain.Append(unit);
                    break;
            }
        }

        return plain.ToString();
    }

    // The words asked for are repeated where they occur; otherwise the whole text shows what was said instead.
    private static string Describe(Diagnostic item, string? expected)
    {
        string[] words = expected?.Split('|', StringSplitOptions.TrimEntries) ?? [];
        string german = Words(item.Message.German + " " + item.Hint?.German, words.ElementAtOrDefault(1));
        string english = Words(item.Message.English + " " + item.Hint?.English, words.ElementAtOrDefault(2));
        return $"{item.Severity.ToString().ToLowerInvariant()} {item.Code} | {german} | {english} @ {item.Source.Path}:{item.Span.Start}+{item.Span.Length} '{item.Source.TextOf(item.Span)}'";
    }

    private static string Words(string text, string? wanted) => wanted is not null && text.Contains(wanted, StringComparison.Ordinal) ? wanted : text;
}
