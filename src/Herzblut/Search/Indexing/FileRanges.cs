using System.Collections.Immutable;

namespace Herzblut.Search.Indexing;

/// <summary>Which of a row of things go into one file. A single range stands for all of them in the main file.</summary>
internal static class FileRanges
{
    /// <summary>
    /// Files that end where <paramref name="isBorder"/> says, once they are long enough: what is added somewhere moves no border elsewhere.
    /// </summary>
    public static ImmutableArray<Range> WithBorders(int count, Func<int, int> sizeOf, int inOneFile, int aFile, Func<int, bool> isBorder)
        => Cut(count, sizeOf, inOneFile, (i, size) => size + sizeOf(i) >= aFile && (sizeOf(i) >= aFile || isBorder(i)), static (_, _) => false);

    /// <summary>Files no longer than <paramref name="aFile"/>; what is longer has one to itself, where the next begin anew.</summary>
    public static ImmutableArray<Range> Packed(int count, Func<int, int> sizeOf, int inOneFile, int aFile)
        => Cut(count, sizeOf, inOneFile, static (_, _) => false, (i, size) => size > 0 && size + sizeOf(i) > aFile);

    // Both are asked with the size of the range so far.
    private static ImmutableArray<Range> Cut(int count, Func<int, int> sizeOf, int inOneFile, Func<int, int, bool> endsWith, Func<int, int, bool> endsBefore)
    {
        int total = 0;
        for (int i = 0; i < count && total <= inOneFile; i++)
        {
            total += sizeOf(i);
        }

        if (total <= inOneFile)
        {
            return [new Range(0, count)];
        }

        ImmutableArray<Range>.Builder ranges = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < count; i++)
        {
            if (endsBefore(i, size))
            {
                ranges.Add(start..i);
                (start, size) = (i, 0);
            }

            bool isEnd = endsWith(i, size);
            size += sizeOf(i);
            if (isEnd || i == count - 1)
            {
                ranges.Add(start..(i + 1));
                (start, size) = (i + 1, 0);
            }
        }

        return ranges.ToImmutable();
    }
}
