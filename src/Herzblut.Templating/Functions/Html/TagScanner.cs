namespace Herzblut.Templating.Functions.Html;

/// <summary>Finds where tags end; asked for one after the other, from front to back.</summary>
internal struct TagScanner(string text)
{
    // Up to here a quotation mark is known to be missing, so that quotes mean nothing; without it, texts made of such
    // tags would be searched again and again.
    private int _brokenUntil;

    /// <summary>Behind the tag that starts at <paramref name="start"/>; -1 where nothing in the rest of the text closes it.</summary>
    public int EndOf(int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }

            bool isQuoted = text[i] == '=' && start >= _brokenUntil && i + 1 < text.Length && text[i + 1] is '"' or '\'';
            if (!isQuoted)
            {
                continue;
            }

            int close = text.IndexOf(text[i + 1], i + 2);
            if (close < 0)
            {
                _brokenUntil = i + 1;
                int end = text.IndexOf('>', start);
                return end < 0 ? -1 : end + 1;
            }

            i = close;
        }

        return -1;
    }
}
