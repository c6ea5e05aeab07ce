using System.Text;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// The compact texts of the index file. The script reads them back; both sides keep to what is written here.
/// </summary>
/// <remarks>
/// A list of documents is the gaps between them, each followed by a mark where the weight is not that of text; lists are separated by a
/// space. Marks are the characters from <c>#</c>, by weight; digits those from <c>*</c> but for the backslash. A digit from
/// <see cref="LastDigit"/> on means: itself, plus <see cref="DigitScale"/> times what the digits after it mean. Most gaps take one.
/// <para>Words are separated by a capital letter that tells how many letters the word shares with the one before: <c>A</c> none,
/// <c>B</c> one … <c>Z</c> 25; cuts are written as <c>|</c> and count as letters, a noun ends in <c>!</c>, a word that may be one in <c>?</c>.</para>
/// </remarks>
internal static class IndexText
{
    private const char FirstMark = '#';
    private const char FirstDigit = '*';
    // Digits below it end a number.
    private const int LastDigit = 76;
    private const int DigitScale = 8;
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
                AppendNumber(text, document - previous - 1);
                var weight = (WordWeight)(posting % Postings.Scale);
                if (weight != WordWeight.Text)
                {
                    text.Append((char)(FirstMark + (int)weight));
                }

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
        for (; number >= LastDigit; number = (number - LastDigit) / DigitScale)
        {
            text.Append(Digit(LastDigit + ((number - LastDigit) % DigitScale)));
        }

        text.Append(Digit(number));
    }

    private static char Digit(int value)
    {
        char digit = (char)(FirstDigit + value);
        return digit < '\\' ? digit : (char)(digit + 1);
    }
}
