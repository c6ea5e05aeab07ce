namespace Herzblut.Diagnostics;

/// <summary>Finds what an author probably meant ("did you mean …?").</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/> by edits (insert, delete, replace, swap of neighbours; case
    /// ignored), or null where none is near enough: at most a third of the word's length, at least one edit. Of equally near ones the first wins.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        int limit = Math.Max(1, word.Length / 3);
        string? best = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance <= limit && (best is null || distance < Distance(word, best)))
            {
                best = candidate;
            }
        }

        return best;
    }

    // Optimal string alignment: Damerau-Levenshtein without editing a part twice.
    private static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
