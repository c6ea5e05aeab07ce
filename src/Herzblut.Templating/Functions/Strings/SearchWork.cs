namespace Herzblut.Templating.Functions.Strings;

/// <summary>Counts the work of searching a text for another one, which grows with both of their lengths at worst.</summary>
internal static class SearchWork
{
    // So many pairs of characters are compared in the time of a loop round: all at once, or one by one as a culture orders them.
    private const int OrdinalPairs = 4096;
    private const int CulturePairs = 64;

    public static void Count(in FunctionCall call, int length, string? sought, bool isOrdinal = true)
    {
        long positions = Math.Max(0L, length - (sought?.Length ?? 0) + 1);
        call.CountWork(positions * (sought?.Length ?? 0) / (isOrdinal ? OrdinalPairs : CulturePairs));
    }
}
