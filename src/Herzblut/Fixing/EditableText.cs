using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Fixing;

/// <summary>
/// A file in UTF-8 while it is mended. What no edit names stays byte for byte: a byte order mark, the kind of line ends, a missing last
/// line end, and what stands for odd characters, which findings see as spaces.
/// </summary>
internal sealed class EditableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly bool _hasMark;

    private EditableText(string path, string text, bool hasMark)
    {
        (Path, Original, Text, _hasMark) = (path, text, text, hasMark);
    }

    /// <summary>Relative to the root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>As it was.</summary>
    public string Original { get; }

    /// <summary>As it is now.</summary>
    public string Text { get; private set; }

    /// <summary>How many findings were mended.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes as they are now.</summary>
    public byte[] Bytes => [.. _hasMark ? "\uFEFF"u8 : [], .. Utf8.GetBytes(Text)];

    /// <summary>Opens a file; null where it is missing or no UTF-8: of such a file no byte is certain.</summary>
    public static EditableText? Open(ISourceTree tree, string path)
    {
        if (tree.Read(path) is not { } bytes)
        {
            return null;
        }

        bool hasMark = bytes.AsSpan().StartsWith("\uFEFF"u8);
        try
        {
            return new EditableText(path, Utf8.GetString(bytes.AsSpan(hasMark ? 3 : 0)), hasMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Applies the fixes of findings about the text as it is now, in their order: each whole or, where it meets an earlier one or does not
    /// fit, not at all; then it waits for the next round.
    /// </summary>
    /// <returns>True where the text has changed.</returns>
    public bool Apply(IEnumerable<Diagnostic> findings)
    {
        var edits = new List<TextEdit>();
        int count = 0;
        foreach (Diagnostic found in findings)
        {
            if (Fits(found) && !found.Fix.Any(edit => edits.Exists(other => Meet(edit.Span, other.Span))))
            {
                edits.AddRange(found.Fix);
                count++;
            }
        }

        var text = new StringBuilder(Text);
        foreach (TextEdit edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        }

        Count += count;
        Text = text.ToString();
        return count > 0;
    }

    /// <summary>True for a finding that this text can be mended of.</summary>
    public bool Fits(Diagnostic found)
        => !found.Fix.IsEmpty && found.Source.Text.Length == Text.Length && found.Fix.All(edit => Fits(edit, found.Source.Text));

    private bool Fits(TextEdit edit, string seen)
    {
        ReadOnlySpan<char> old = Text.AsSpan(edit.Span.Start, edit.Span.Length);
        return old.IndexOfAny('\r', '\n') < 0
            && edit.Text.AsSpan().IndexOfAny('\r', '\n') < 0
            && !old.SequenceEqual(edit.Text)
            && old.SequenceEqual(seen.AsSpan(edit.Span.Start, edit.Span.Length));
    }

    private static bool Meet(SourceSpan a, SourceSpan b) => a.Start <= b.End && b.Start <= a.End;
}
