using System.Text;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The compact texts of the index file. The script reads them back; both sides keep to what is written here.
/// </summary>
/// <remarks>
/// Numbers are written in five bits a character, the lowest first, with characters from the second half of
/// <see cref="Digits"/> where more follows. A list of documents is the differences to the document before (the first: plus one),
/// times eight, plus the weight; lists are separated by a space.
/// <para>Words are separated by a capital letter that tells how many letters the word shares with the one before: <c>A</c> none,
/// <c>B</c> one … <c>Z</c> 25; cuts are written as <c>|</c> and count as letters, a noun ends in <c>!</c>, a word that may be one in <c>?</c>.</para>
/// </remarks>
internal static class IndexText
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    private const int MostShared = 25;

    /// <summary>Writes lists of documents, from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static string OfPostings(IReadOnlyList<List<int>> lists, int start, int end)
    {
        var text = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (i > start)
            {
                text.Append(' ');
            }

            int previous = -1;
            foreach (int posting in lists[i])
            {
                int document = posting / Postings.Scale;
                AppendNumber(text, ((document - previous - 1) * Postings.Scale) + (posting % Postings.Scale));
                previous = document;
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the vocabulary.</summary>
    public static string OfWords(IEnumerable<IndexedWord> words)
    {
        var text = new StringBuilder();
        string previous = "";
        foreach (IndexedWord word in words)
        {
            string marked = WithCuts(word);
            int shared = Math.Min(marked.AsSpan().CommonPrefixLength(previous), MostShared);
            text.Append((char)('A' + shared)).Append(marked, shared, marked.Length - shared);
            text.Append(word.Class switch
            {
                WordClass.Noun => "!",
                WordClass.Unknown => "?",
                _ => "",
            });
            previous = marked;
        }

        return text.ToString();
    }

    private static string WithCuts(IndexedWord word)
    {
        if (word.Cuts.IsEmpty)
        {
            return word.Text;
        }

        var marked = new StringBuilder(word.Text);
        for (int i = word.Cuts.Length - 1; i >= 0; i--)
        {
            marked.Insert(word.Cuts[i], '|');
        }

        return marked.ToString();
    }

    private static void AppendNumber(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5)
        {
            text.Append(Digits[32 + (number & 31)]);
        }

        text.Append(Digits[number]);
    }
}
