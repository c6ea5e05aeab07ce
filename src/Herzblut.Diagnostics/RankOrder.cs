namespace Herzblut.Diagnostics;

/// <summary>
/// Sorts by numbers, stable as LINQ does. LINQ's own operators are compiled for each type of number when they first run, which takes
/// a small build longer than the sorting; these keep the numbers as objects, each item's once.
/// </summary>
public static class RankOrder
{
    private static readonly RankComparer Ranks = new();

    /// <summary>The lowest rank first.</summary>
    public static IOrderedEnumerable<T> OrderByRank<T>(this IEnumerable<T> items, Func<T, double> rank)
        where T : class
        => items.OrderBy(item => (object)rank(item), Ranks);

    /// <summary>The lowest rank first, among those that are equal so far.</summary>
    public static IOrderedEnumerable<T> ThenByRank<T>(this IOrderedEnumerable<T> items, Func<T, double> rank)
        where T : class
        => items.ThenBy(item => (object)rank(item), Ranks);

    private sealed class RankComparer : IComparer<object>
    {
        public int Compare(object? x, object? y) => ((double)x!).CompareTo((double)y!);
    }
}
