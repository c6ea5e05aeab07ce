using Herzblut.Templating.Values;

namespace Herzblut.Templating.Output;

/// <summary>
/// Writes what expression statements print. Literal text of templates, and the results of <c>include</c>, blocks and
/// functions that print, do not pass through it.
/// </summary>
public abstract class OutputEncoder
{
    /// <summary>Writes every value as it prints: the language's own behaviour.</summary>
    public static OutputEncoder Plain { get; } = new PlainEncoder();

    /// <summary>Escapes what is not markup for HTML, in text and in quoted attributes.</summary>
    public static OutputEncoder Html { get; } = new HtmlEncoder();

    /// <summary>Whether the encoder writes every text unchanged, so that the engine need not ask it.</summary>
    public virtual bool IsPlain => false;

    /// <summary>Writes a text that is not markup. Whole numbers do not pass here.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text; numbers, dates and lists arrive as they print.</param>
    public abstract void WriteText(Utf8Output output, ReadOnlySpan<char> text);

    /// <summary>Writes content of the host's own types. The default lets the content write itself.</summary>
    public virtual void WriteHost(Utf8Output output, HostContent content, object? state)
    {
        ArgumentNullException.ThrowIfNull(content);
        content.WriteTo(output, state);
    }
}
