namespace Herzblut.Diagnostics;

/// <summary>
/// Sorts by numbers, stable as LINQ does. LINQ's own operators are compiled for each type of number when they first run, which takes
/// a small build longer than the sorting; these compare the items, whose type is a class.
/// </summary>
public static class RankOrder
{
    /// <summary>The lowest rank first.</summary>
    public static IOrderedEnumerable<T> OrderByRank<T>(this IEnumerable<T> items, Func<T, double> rank)
        where T : class
        => items.OrderBy(item => item, new RankComparer<T>(rank));

    /// <summary>The lowest rank first, among those that are equal so far.</summary>
    public static IOrderedEnumerable<T> ThenByRank<T>(this IOrderedEnumerable<T> items, Func<T, double> rank)
        where T : class
        => items.ThenBy(item => item, new RankComparer<T>(rank));

    private sealed class RankComparer<T>(Func<T, double> rank) : IComparer<T>
        where T : class
    {
        public int Compare(T? x, T? y) => rank(x!).CompareTo(rank(y!)); // sequences of items, none of them null
    }
}
