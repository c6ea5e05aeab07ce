using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;
using Herzblut.Search.Analysis;
using Herzblut.Search.Documents;

namespace Herzblut.Search.Indexing;

/// <summary>
/// Lays the index out in files. Each is a script that hands one object to <c>herzblutSearch</c>, which the search puts there before it
/// loads any, so that it loads from disk as well.
/// </summary>
/// <remarks>
/// A file's name follows from what stands in it, and the main file names the others: caches mix none with those of another build,
/// and whoever publishes a small change sends few files.
/// <para>
/// A small site has one file. Otherwise the texts, of which a search shows few, go to files of their own, the lists of documents,
/// what examples can be narrowed by, which few readers do, and synonyms by the letters they are asked for with. What a file is needed for
/// follows from <c>wordFiles</c>, <c>partFiles</c>, <c>textFiles</c> and <c>synonymFiles</c>: the numbers of the first word, part or document
/// in each, or its first letters. One more file, which no search loads, names those that are kept for reading without a network: the
/// synonyms, what examples can be narrowed by, and the lists of a site that is not large.</para>
/// </remarks>
internal sealed class IndexFiles(
    string language,
    SearchLanguage rules,
    ImmutableArray<SearchDocument> documents,
    IndexedWords vocabulary,
    Postings postings,
    ImmutableArray<ImmutableArray<string>> synonyms)
{
    // In characters. Texts shrink to about 45 % on the way, lists to about 65 %. Of a large site there are fewer and longer files, since the
    // main file names them all.
    private const int TextInOneFile = 60_000;
    private const int LargeText = 400_000;
    // A language with few words has a small main file, and room for longer ones beside it: there are fewer of them.
    private const int FewWords = 3_500;
    private const double LongerBesideFewWords = 1.6;
    private const int TextAFile = 1_500;
    private const int LargeTextAFile = 6_000;
    private const int PostingsInOneFile = 12_000;
    // Few queries ask for parts of compounds.
    private const int PartsInOneFile = 2_000;
    private const int LargePostings = 60_000;
    private const int PostingsAFile = 600;
    // A question asks for a list by each of its words: smaller files halve what it loads (1,000 chapters: 440 kB to 250 kB).
    private const int LargePostingsAFile = 8_000;
    // A question asks for what its words begin with.
    private const int SynonymsInOneFile = 6_000;
    private const int SynonymsAFile = 1_000;

    // One word in sixteen, one beginning in three.
    private const int BorderShare = 16;
    private const int SynonymBorderShare = 3;

    // In bytes.
    private const int TypicalFile = 64 * 1024;

    // In characters.
    private const int Piece = 4096;

    private static ReadOnlySpan<byte> Opening => "herzblutSearch.push("u8;

    private static ReadOnlySpan<byte> NameKey => "{\"file\":\""u8;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<SearchPage> _pages = SearchPage.Group(documents);
    private readonly FacetTable _facets = new(documents);
    private readonly UsefulSynonyms _useful = new(rules, vocabulary);

    /// <summary>True for the file that names those that are kept for reading without a network.</summary>
    public static bool NamesKept(OutputFile file) => file.Path.Contains("/k.", StringComparison.Ordinal);

    /// <summary>The files; the main one first.</summary>
    public ImmutableArray<OutputFile> Write()
    {
        ImmutableArray<Range> texts = FileRanges.Packed(documents.Length, i => documents[i].TextLength, TextInOneFile, TextLength >= LargeText ? LargeTextAFile : TextAFile);
        ImmutableArray<Range> words = Chunks(postings.OfWords, PostingsInOneFile, i => IsBorder(vocabulary.Words[i].Text));
        ImmutableArray<Range> parts = Chunks(postings.OfParts, PartsInOneFile, i => IsBorder(vocabulary.Parts[i]));
        (ImmutableArray<BeginningOfSynonyms> beginnings, ImmutableArray<string> plain) = _useful.ByBeginning();
        ImmutableArray<Range> synonymRanges = FileRanges.WithBorders(beginnings.Length, i => beginnings[i].Rows.Length, SynonymsInOneFile, Sized(SynonymsAFile), i => StableHash.Chooses(beginnings[i].Beginning, SynonymBorderShare));

        ImmutableArray<IndexFile> textFiles = Further(texts, 't', WriteTexts);
        ImmutableArray<IndexFile> marks = textFiles.IsEmpty ? [] : [Further('m', WriteMarks)];
        ImmutableArray<IndexFile> wordFiles = Further(words, 'w', (json, range) => WriteLong(json, "postings", Text(postings.OfWords, range)));
        ImmutableArray<IndexFile> partFiles = Further(parts, 'p', (json, range) => WriteLong(json, "postings", Text(postings.OfParts, range)));
        ImmutableArray<IndexFile> synonymFiles = Further(synonymRanges, 's', (json, range) => WriteLong(json, "rules", string.Join('\n', beginnings.AsSpan()[range].ToArray().Select(beginning => beginning.Rows))));
        using Utf8Output mainScript = Script(language, json =>
        {
            WriteLong(json, "rules", synonymFiles.IsEmpty ? WithSynonyms(rules.Rules, _useful.Rows) : rules.RulesWith(plain, _useful.Pairs));
            WriteBeginnings(json, synonymFiles.IsEmpty ? [] : synonymRanges, beginnings);
            WriteMain(json, texts, words, parts);
            WriteNames(json, "synonymNames", synonymFiles);
            WriteNames(json, "textNames", textFiles);
            WriteNames(json, "markNames", marks);
            WriteNames(json, "wordNames", wordFiles);
            WriteNames(json, "partNames", partFiles);
        });
        byte[] main = mainScript.Written.ToArray();
        ImmutableArray<IndexFile> kept = [.. synonymFiles, .. marks, .. IsLarge(postings.OfWords) ? [] : wordFiles, .. IsLarge(postings.OfParts) ? [] : partFiles];
        IEnumerable<IndexFile> further = [.. kept.IsEmpty ? Array.Empty<IndexFile>() : [Keeping(kept)], .. synonymFiles, .. marks, .. textFiles, .. wordFiles, .. partFiles];
        return [new OutputFile($"search/{language}.{ContentStamp.Of(main)}.js", main), .. further.DistinctBy(file => file.Name).Select(file => new OutputFile($"search/{language}/{file.Name}.js", file.Content))];
    }

    private ImmutableArray<Range> Chunks(IReadOnlyList<List<int>> lists, int inOneFile, Func<int, bool> isBorder)
        => FileRanges.WithBorders(lists.Count, i => lists[i].Count * 2, inOneFile, IsLarge(lists) ? LargePostingsAFile : Sized(PostingsAFile), isBorder);

    private static bool IsLarge(IReadOnlyList<List<int>> lists) => lists.Sum(list => list.Count * 2) > LargePostings;

    private int Sized(int aFile) => vocabulary.Words.Length < FewWords ? (int)(aFile * LongerBesideFewWords) : aFile;

    private int TextLength => documents.Sum(document => document.TextLength);

    private static bool IsBorder(string word) => StableHash.Chooses(word, BorderShare);

    private static string Text(IReadOnlyList<List<int>> lists, Range range) => IndexText.OfPostings(lists, range.Start.Value, range.End.Value);

    // One chunk stays in the main file.
    private ImmutableArray<IndexFile> Further(ImmutableArray<Range> chunks, char kind, Action<Utf8JsonWriter, Range> write)
    {
        var files = new IndexFile[chunks.Length > 1 ? chunks.Length : 0];
        Parallel.For(0, files.Length, i => files[i] = Further(kind, json => write(json, chunks[i])));
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    private void WriteMain(Utf8JsonWriter json, ImmutableArray<Range> texts, ImmutableArray<Range> words, ImmutableArray<Range> parts)
    {
        WriteLong(json, "words", IndexText.OfWords(vocabulary.Words));
        WritePages(json);
        WriteSynonyms(json);
        WriteFirsts(json, "wordFiles", words);
        WriteFirsts(json, "partFiles", parts);
        WriteFirsts(json, "textFiles", texts);
        if (words.Length == 1)
        {
            WriteLong(json, "wordPostings", Text(postings.OfWords, words[0]));
        }

        if (parts.Length == 1)
        {
            WriteLong(json, "partPostings", Text(postings.OfParts, parts[0]));
        }

        if (texts.Length == 1)
        {
            WriteTexts(json, texts[0]);
            WriteMarks(json);
        }
    }

    // What is typed for each file of synonyms begins there.
    private static void WriteBeginnings(Utf8JsonWriter json, ImmutableArray<Range> files, ImmutableArray<BeginningOfSynonyms> beginnings)
    {
        var firsts = new StringBuilder();
        foreach (Range file in files)
        {
            firsts.Append(firsts.Length == 0 ? "" : " ").Append(beginnings[file.Start.Value].Beginning);
        }

        json.WriteString("synonymFiles", firsts.ToString());
    }

    private static string WithSynonyms(string rows, string synonyms) => synonyms.Length == 0 ? rows : $"{rows}\n{synonyms}";

    // What readers choose from, and which examples have it.
    private void WriteMarks(Utf8JsonWriter json)
    {
        _facets.WriteValues(json);
        WriteLong(json, "marks", _facets.Marks);
    }

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

    // For each document its fragment, title and text.
    private void WriteTexts(Utf8JsonWriter json, Range range)
    {
        json.WriteStartArray("texts");
        foreach (SearchDocument document in documents.AsSpan()[range])
        {
            json.WriteStringValue(document.Address.Fragment ?? "");
            json.WriteStringValue(document.Title ?? "");
            json.WriteStringValue(document.Text);
        }

        json.WriteEndArray();
    }

    // In pieces: for a whole text the writer would ask for three times its length at once.
    private static void WriteLong(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        int start = 0;
        for (; text.Length - start > Piece; start += Piece)
        {
            json.WriteStringValueSegment(text.AsSpan(start, Piece), isFinalSegment: false);
        }

        json.WriteStringValueSegment(text.AsSpan(start), isFinalSegment: true);
    }

    // The stamps of the files, one after the other.
    private static void WriteNames(Utf8JsonWriter json, string name, ImmutableArray<IndexFile> files)
        => json.WriteString(name, string.Concat(files.Select(file => file.Stamp)));

    // It says its own name, which follows from the rest of it.
    private IndexFile Further(char kind, Action<Utf8JsonWriter> write)
    {
        using Utf8Output script = Script($"{language}/{kind}.", write);
        ReadOnlySpan<byte> content = script.Written;
        string stamp = ContentStamp.AmongMany(content);
        int end = Opening.Length + NameKey.Length + language.Length + 3; // after "de/t."
        return new IndexFile($"{kind}.{stamp}", stamp, [.. content[..end], .. Encoding.ASCII.GetBytes(stamp), .. content[end..]]);
    }

    private static IndexFile Keeping(ImmutableArray<IndexFile> files)
    {
        byte[] content = Encoding.ASCII.GetBytes($"self.herzblutKept=[{string.Join(',', files.Select(file => $"\"{file.Name}.js\""))}];\n");
        string stamp = ContentStamp.AmongMany(content);
        return new IndexFile($"k.{stamp}", stamp, content);
    }

    // The caller gives it back.
    private static Utf8Output Script(string name, Action<Utf8JsonWriter> write)
    {
        var output = new Utf8Output(TypicalFile);
        output.WriteUtf8(Opening);
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("file", name);
            write(json);
            json.WriteEndObject();
        }

        output.WriteUtf8(");\n"u8);
        return output;
    }

    /// <summary>A file that is loaded when a query needs it.</summary>
    /// <param name="Name">Without the extension: <c>t.</c> and its stamp.</param>
    /// <param name="Stamp">What tells it from all others of its kind.</param>
    /// <param name="Content">What stands in it.</param>
    private sealed record IndexFile(string Name, string Stamp, byte[] Content);
}
