using System.Buffers;
using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;

namespace Herzblut.Markdown.Drafts;

/// <summary>Collects HTML and its holes. Reused from text to text.</summary>
internal sealed class HtmlWriter
{
    // Control characters are no valid content of a page; tab and line end are. A set of both kinds is searched slowly.
    private static readonly string Controls = CharacterRange.Between('\0', '\b') + "\v" + CharacterRange.Between('\u000E', '\u001F') + "\u007F";
    private static readonly SearchValues<char> LaterControls = SearchValues.Create(CharacterRange.Between('\u0080', '\u009F'));

    // What a person writes becomes at most five times as long.
    private const int FreeLength = 50_000;
    private const int MostPerCharacter = 8;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(Controls);
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>\r" + Controls);
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"\r\n" + Controls);

    private readonly ArrayBufferWriter<char> _html = new(4096);
    private readonly List<HtmlHole> _holes = [];

    private int _limit = int.MaxValue;

    /// <summary>True as long as nothing was written.</summary>
    public bool IsEmpty => _html.WrittenCount == 0 && _holes.Count == 0;

    /// <summary>True where a text holds characters that no page may contain.</summary>
    public static bool HasForbidden(ReadOnlySpan<char> text) => text.ContainsAny(Forbidden) || HasLater(text);

    /// <summary>True once something was left out because it would have exceeded the limit.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Limits the HTML to a multiple of the text that it is made of.</summary>
    public void LimitFor(int textLength) => _limit = FreeLength + (MostPerCharacter * textLength);

    /// <summary>Writes HTML as it is.</summary>
    public void Raw(ReadOnlySpan<char> html)
    {
        IsOverfull |= html.Length > _limit - _html.WrittenCount;
        _html.Write(IsOverfull ? default : html);
    }

    /// <summary>Writes text between tags.</summary>
    public void Text(ReadOnlySpan<char> text) => Escaped(text, TextSpecials);

    /// <summary>Writes text between the quotation marks of an attribute.</summary>
    public void Attribute(ReadOnlySpan<char> value) => Escaped(value, AttributeSpecials);

    /// <summary>Leaves a hole.</summary>
    public void Hole(HtmlHoleKind kind, int number = 0) => _holes.Add(new HtmlHole(_html.WrittenCount, kind, number));

    /// <summary>Starts a new line unless one was just started.</summary>
    public void Line()
    {
        if (_html.WrittenCount > 0 && _html.WrittenSpan[^1] != '\n')
        {
            Raw("\n");
        }
    }

    /// <summary>What was written, without line ends after it.</summary>
    public (string Html, ImmutableArray<HtmlHole> Holes) Finish()
        => (_html.WrittenSpan.TrimEnd('\n').ToString(), [.. _holes]);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _html.ResetWrittenCount();
        IsOverfull = false;
        _holes.Clear();
    }

    private static bool HasLater(ReadOnlySpan<char> text) => text.ContainsAny(LaterControls) || text.ContainsAny('\uFFFE', '\uFFFF');

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> specials)
    {
        if (HasLater(text))
        {
            text = string.Concat(text.ToString().Where(unit => !HasLater([unit])));
        }

        for (int at = text.IndexOfAny(specials); at >= 0; at = text.IndexOfAny(specials))
        {
            Raw(text[..at]);
            Raw(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\n' => " ",
                _ => "",
            });
            text = text[(at + 1)..];
        }

        Raw(text);
    }
}
