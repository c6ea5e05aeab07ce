using System.Collections.Immutable;

namespace Herzblut.Search.Indexing;

/// <summary>Which of a row of things go into one file. A single range stands for all of them in the main file.</summary>
internal static class FileRanges
{
    /// <summary>
    /// Files that end where <paramref name="isBorder"/> says, once they are long enough: what is added somewhere moves no border elsewhere.
    /// </summary>
    public static ImmutableArray<Range> WithBorders(IEnumerable<int> sizes, int inOneFile, int aFile, Func<int, bool> isBorder)
    {
        int[] all = [.. sizes];
        return Cut(all, inOneFile, (i, size) => size + all[i] >= aFile && (all[i] >= aFile || isBorder(i)), static (_, _) => false);
    }

    /// <summary>Files no longer than <paramref name="aFile"/>; what is longer has one to itself, where the next begin anew.</summary>
    public static ImmutableArray<Range> Packed(IEnumerable<int> sizes, int inOneFile, int aFile)
    {
        int[] all = [.. sizes];
        return Cut(all, inOneFile, static (_, _) => false, (i, size) => size > 0 && size + all[i] > aFile);
    }

    // Both are asked with the size of the range so far.
    private static ImmutableArray<Range> Cut(int[] sizes, int inOneFile, Func<int, int, bool> endsWith, Func<int, int, bool> endsBefore)
    {
        if (sizes.Sum() <= inOneFile)
        {
            return [new Range(0, sizes.Length)];
        }

        ImmutableArray<Range>.Builder ranges = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (endsBefore(i, size))
            {
                ranges.Add(start..i);
                (start, size) = (i, 0);
            }

            bool isEnd = endsWith(i, size);
            size += sizes[i];
            if (isEnd || i == sizes.Length - 1)
            {
                ranges.Add(start..(i + 1));
                (start, size) = (i + 1, 0);
            }
        }

        return ranges.ToImmutable();
    }
}
