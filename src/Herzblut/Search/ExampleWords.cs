using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Model;
using Herzblut.Writing;

namespace Herzblut.Search;

/// <summary>
/// The words of all examples of an edition, for the word field of the example finder: the page itself shows the first
/// sentences only. A script, so that it loads from disk as well, and only once somebody types: for each example the
/// link that the finder has for it, and its words, each once.
/// </summary>
public static class ExampleWords
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file; null for an edition without examples.</summary>
    public static OutputFile? Of(LanguageEdition edition)
    {
        if (!edition.Examples.Any())
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(16_384);
        buffer.Write("self.herzblutExamples="u8);
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartObject();
            foreach (PracticeExample example in edition.Examples)
            {
                json.WriteString(LinkFrom(edition.Addresses.Examples, example.Address), WordsOf(example));
            }

            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return new OutputFile(edition.Addresses.ExampleWords.Path, buffer.WrittenMemory);
    }

    // The finder lies at the root of its edition, so what it links to lies below its folder.
    private static string LinkFrom(SiteAddress finder, SiteAddress example)
        => example.ToString()[(finder.Path.LastIndexOf('/') + 1)..];

    private static string WordsOf(PracticeExample example)
    {
        string text = $"{example.Text.Content.PlainText} {example.Effect?.Content.PlainText} {example.Author}".ToLowerInvariant();
        IEnumerable<string> words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(WithoutMarks).Where(word => word.Length > 0);
        return string.Join(' ', words.Distinct(StringComparer.Ordinal));
    }

    // Marks inside a word belong to it (Back-Office, a.m.), those around it to the sentence.
    private static string WithoutMarks(string word)
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

    // A letter beyond the first plane is two halves, and a letter may carry its accent behind it.
    private static bool IsPartOfWord(char character)
        => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '%' or '€'
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}
