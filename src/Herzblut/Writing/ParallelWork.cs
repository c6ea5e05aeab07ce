using System.Runtime.ExceptionServices;

namespace Herzblut.Writing;

/// <summary>Work on many files at once.</summary>
internal static class ParallelWork
{
    /// <summary>Does the work for each item; of what goes wrong, the first exception is thrown as it was.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> work)
    {
        try
        {
            Parallel.ForEach(items, work);
        }
        catch (AggregateException problems)
        {
            ExceptionDispatchInfo.Throw(problems.InnerExceptions[0]);
        }
    }
}
