using System.Collections.Immutable;
using System.Text;
using Herzblut.Theming.Assets;
using Scriban;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>Text of a template that prints as it stands, encoded once for all pages.</summary>
/// <param name="text">The text.</param>
/// <param name="icons">The icons that it shows.</param>
internal sealed class LiteralText(string text, ImmutableArray<Icon> icons) : ScriptStatement
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The text as UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>The icons that it shows.</summary>
    public ImmutableArray<Icon> Icons => icons;

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
    public override void PrintTo(ScriptPrinter printer) => printer.Write(Text);
}
