using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;

namespace Herzblut.Search.Documents;

/// <summary>
/// The words of all examples of an edition, for the word field of the example finder: the page itself shows the first
/// sentences only. A script, so that it loads from disk as well, and only once somebody types: for each example the
/// link that the finder has for it, and its words, each once.
/// </summary>
internal sealed class ExampleWords
{
    // In bytes.
    private const int TypicalChapter = 4 * 1024;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Each word that occurred, with the number of the example that had it last.
    private readonly Dictionary<string, int> _lastUse = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<char> _words = new();
    private char[] _lowered = [];
    private int _example;

    private ExampleWords()
    {
    }

    /// <summary>The file, <c>search/&lt;lang&gt;-examples.&lt;stamp&gt;.js</c>; null for an edition without examples.</summary>
    public static OutputFile? Of(LanguageEdition edition)
    {
        if (!edition.Examples.Any())
        {
            return null;
        }

        byte[] content = new ExampleWords().Write(edition);
        return new OutputFile($"search/{edition.Language}-examples.{ContentStamp.Of(content)}.js", content);
    }

    private byte[] Write(LanguageEdition edition)
    {
        using var output = new Utf8Output(edition.Chapters.Length * TypicalChapter);
        output.WriteUtf8("self.herzblutExamples="u8);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            foreach (PracticeExample example in edition.Examples)
            {
                json.WriteString(LinkFrom(edition.Addresses.Of(PageKind.Examples), example.Address), WordsOf(example));
            }

            json.WriteEndObject();
        }

        output.WriteUtf8(";\n"u8);
        return output.Written.ToArray();
    }

    // The finder lies at the root of its edition, so what it links to lies below its folder.
    private static string LinkFrom(SiteAddress finder, SiteAddress example)
        => example.ToString()[(finder.Path.LastIndexOf('/') + 1)..];

    private ReadOnlySpan<char> WordsOf(PracticeExample example)
    {
        _example++;
        _words.ResetWrittenCount();
        Add(example.Text.Content.PlainText);
        Add(example.Effect?.Content.PlainText);
        Add(example.Author);
        return _words.WrittenSpan;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (_lowered.Length < text.Length)
        {
            _lowered = new char[text.Length * 2];
        }

        ReadOnlySpan<char> rest = _lowered.AsSpan(0, text.ToLowerInvariant(_lowered));
        while (!rest.IsEmpty)
        {
            int end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            {
                end++;
            }

            AddWord(WithoutMarks(rest[..end]));
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return;
        }

        ref int lastUse = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastUse.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        if (lastUse == _example)
        {
            return;
        }

        lastUse = _example;
        if (_words.WrittenCount > 0)
        {
            _words.Write(" ");
        }

        _words.Write(word);
    }

    // Marks inside a word belong to it (Back-Office, a.m.), those around it to the sentence.
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> word)
    {
        int start = 0;
        int end = word.Length;
        while (start < end && !IsPartOfWord(word[start]))
        {
            start++;
        }

        while (end > start && !IsPartOfWord(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    // A letter beyond the first plane is two halves, and a letter may carry its accent after it.
    private static bool IsPartOfWord(char character)
        => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '%' or '€'
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}
