namespace Herzblut.Markdown.Content;

/// <summary>Counts words the way people do.</summary>
internal static class WordCounter
{
    /// <summary>The number of runs without white space that hold a letter or a digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char unit in text)
        {
            // Most characters stand inside a word; of those in ASCII nothing more is asked.
            if (isInWord && unit is > ' ' and <= '~')
            {
                continue;
            }

            if (char.IsWhiteSpace(unit))
            {
                isInWord = false;
            }
            else if (!isInWord && char.IsLetterOrDigit(unit))
            {
                isInWord = true;
                words++;
            }
        }

        return words;
    }
}
