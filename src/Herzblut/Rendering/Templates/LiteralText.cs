using System.Collections.Immutable;
using System.Text;
using Herzblut.Theming.Assets;
using Scriban;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>Text of a template that prints as it stands in the language of a page, encoded once for all pages.</summary>
internal sealed class LiteralText : ScriptStatement
{
    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableArray<byte[]> _utf8;

    /// <summary>A text.</summary>
    /// <param name="texts">By language (<see cref="Theming.Strings.ThemeStrings.Place"/>); a single one where all are the same.</param>
    /// <param name="icons">The icons that it shows.</param>
    public LiteralText(ImmutableArray<string> texts, ImmutableArray<Icon> icons)
    {
        _texts = texts;
        _utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Icons = icons;
    }

    /// <summary>The icons that it shows.</summary>
    public ImmutableArray<Icon> Icons { get; }

    /// <summary>The text in a language.</summary>
    public string Text(int language) => _texts[_texts.Length == 1 ? 0 : language];

    /// <summary>The text in a language as UTF-8.</summary>
    public byte[] Utf8(int language) => _utf8[_utf8.Length == 1 ? 0 : language];

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        ((ThemeContext)context).WriteLiteral(this);
        return null;
    }

    /// <inheritdoc/>
    public override void Accept(ScriptVisitor visitor)
    {
        // The engine's visitors look for code; there is none in a text.
    }

    /// <inheritdoc/>
    public override void PrintTo(ScriptPrinter printer) => printer.Write(_texts[0]);
}
