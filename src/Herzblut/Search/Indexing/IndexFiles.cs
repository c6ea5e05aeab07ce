using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;
using Herzblut.Search.Analysis;
using Herzblut.Search.Documents;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Lays the index out in files. Each is a script that hands one object to <c>herzblutSearch</c>, so that it loads from disk as well.
/// </summary>
/// <remarks>
/// All files have a stamp of all their contents in their addresses: those of one build fit together, and no cache mixes them with
/// those of another.
/// <para>
/// A small site has one file. Otherwise the texts, of which a search shows few, go to files of their own, and the marks of examples,
/// which few readers narrow by; on a large site the lists of documents too. What a file is needed for follows from <c>wordFiles</c>, <c>partFiles</c> and <c>textFiles</c>: the numbers of
/// the first word, part or page in each.</para>
/// </remarks>
internal sealed class IndexFiles(
    string language,
    SearchLanguage rules,
    ImmutableArray<SearchDocument> documents,
    IndexedWords vocabulary,
    Postings postings,
    ImmutableArray<ImmutableArray<string>> synonyms)
{
    // In characters. Texts shrink to about 40 % on the way, lists to about 60 %.
    private const int TextInOneFile = 60_000;
    private const int TextAFile = 6_000;
    private const int PostingsInOneFile = 60_000;
    // A question asks for a list by each of its words: smaller files halve what it loads (1,000 chapters: 440 kB to 250 kB).
    private const int PostingsAFile = 8_000;

    // In bytes.
    private const int TypicalFile = 64 * 1024;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<SearchPage> _pages = SearchPage.Group(documents);
    private readonly FacetTable _facets = new(documents);

    /// <summary>The files; the main one first.</summary>
    public ImmutableArray<OutputFile> Write()
    {
        ImmutableArray<Range> texts = Chunks(_pages.Select(page => page.TextLength), TextInOneFile, TextAFile);
        ImmutableArray<Range> words = Chunks(postings.OfWords.Select(list => list.Count * 2), PostingsInOneFile, PostingsAFile);
        ImmutableArray<Range> parts = Chunks(postings.OfParts.Select(list => list.Count * 2), PostingsInOneFile, PostingsAFile);

        var writers = new List<Func<IndexFile>> { () => Main(texts, words, parts) };
        if (Count(texts) > 0)
        {
            writers.Add(() => Script("/m0", WriteMarks));
        }

        AddFiles(writers, texts, "t", WriteTexts);
        AddFiles(writers, words, "w", (json, range) => json.WriteString("postings", Text(postings.OfWords, range)));
        AddFiles(writers, parts, "p", (json, range) => json.WriteString("postings", Text(postings.OfParts, range)));
        var files = new IndexFile[writers.Count];
        Parallel.For(0, files.Length, i => files[i] = writers[i]());
        string stamp = ContentStamp.Of([.. files.Select(file => file.Content)]);
        return [.. files.Select(file => new OutputFile($"search/{language}.{stamp}{file.Name}.js", file.Content))];
    }

    // One chunk stays in the main file.
    private static int Count(ImmutableArray<Range> chunks) => chunks.Length > 1 ? chunks.Length : 0;

    private static ImmutableArray<Range> Chunks(IEnumerable<int> sizes, int inOneFile, int aFile)
    {
        int[] all = [.. sizes];
        if (all.Sum() <= inOneFile)
        {
            return [new Range(0, all.Length)];
        }

        ImmutableArray<Range>.Builder chunks = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < all.Length; i++)
        {
            size += all[i];
            if (size >= aFile || i == all.Length - 1)
            {
                chunks.Add(start..(i + 1));
                (start, size) = (i + 1, 0);
            }
        }

        return chunks.ToImmutable();
    }

    private static string Text(IReadOnlyList<List<int>> lists, Range range) => IndexText.OfPostings(lists, range.Start.Value, range.End.Value);

    private void AddFiles(
        List<Func<IndexFile>> writers,
        ImmutableArray<Range> chunks,
        string prefix,
        Action<Utf8JsonWriter, Range> write)
    {
        for (int i = 0; i < Count(chunks); i++)
        {
            Range range = chunks[i];
            string name = string.Create(CultureInfo.InvariantCulture, $"/{prefix}{i}");
            writers.Add(() => Script(name, json => write(json, range)));
        }
    }

    private IndexFile Main(ImmutableArray<Range> texts, ImmutableArray<Range> words, ImmutableArray<Range> parts)
        => Script("", json =>
        {
            json.WriteString("rules", rules.Rules);
            json.WriteString("words", IndexText.OfWords(vocabulary.Words));
            WritePages(json);
            _facets.WriteValues(json);
            WriteSynonyms(json);
            WriteFirsts(json, "wordFiles", words);
            WriteFirsts(json, "partFiles", parts);
            WriteFirsts(json, "textFiles", texts);
            if (words.Length == 1)
            {
                json.WriteString("wordPostings", Text(postings.OfWords, words[0]));
            }

            if (parts.Length == 1)
            {
                json.WriteString("partPostings", Text(postings.OfParts, parts[0]));
            }

            if (texts.Length == 1)
            {
                WriteTexts(json, texts[0]);
                WriteMarks(json);
            }
        });

    private void WriteMarks(Utf8JsonWriter json) => json.WriteString("marks", _facets.Marks);

    // Path, title, and a letter for each document: the page's own, then q(uestion), t(ip), e(xample).
    private void WritePages(Utf8JsonWriter json)
    {
        json.WriteStartArray("pages");
        foreach (SearchPage page in _pages)
        {
            json.WriteStringValue(page.Path);
            json.WriteStringValue(page.Title);
            json.WriteStringValue(page.Kinds);
        }

        json.WriteEndArray();
    }

    private void WriteSynonyms(Utf8JsonWriter json)
    {
        json.WriteStartArray("synonyms");
        foreach (ImmutableArray<string> group in synonyms)
        {
            json.WriteStartArray();
            foreach (string word in group)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteFirsts(Utf8JsonWriter json, string name, ImmutableArray<Range> chunks)
    {
        json.WriteStartArray(name);
        if (chunks.Length > 1)
        {
            foreach (Range chunk in chunks)
            {
                json.WriteNumberValue(chunk.Start.Value);
            }
        }

        json.WriteEndArray();
    }

    // For each page a list: fragment, title and text of each document.
    private void WriteTexts(Utf8JsonWriter json, Range range)
    {
        json.WriteStartArray("texts");
        foreach (SearchPage page in _pages.AsSpan()[range])
        {
            json.WriteStartArray();
            foreach (SearchDocument document in page.Documents)
            {
                json.WriteStringValue(document.Address.Fragment ?? "");
                json.WriteStringValue(document.Title ?? "");
                json.WriteStringValue(document.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private IndexFile Script(string name, Action<Utf8JsonWriter> write)
    {
        using var output = new Utf8Output(TypicalFile);
        output.WriteUtf8("(self.herzblutSearch=self.herzblutSearch||[]).push("u8);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("file", language + name);
            write(json);
            json.WriteEndObject();
        }

        output.WriteUtf8(");\n"u8);
        return new IndexFile(name, output.Written.ToArray());
    }

    /// <summary>A file before it has its address.</summary>
    /// <param name="Name">Empty for the main file, otherwise what follows the stamp (<c>/t0</c>).</param>
    /// <param name="Content">What stands in it.</param>
    private sealed record IndexFile(string Name, byte[] Content);
}
