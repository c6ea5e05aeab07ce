namespace Herzblut.Markup;

/// <summary>A number for a text, the same in every run: chooses among texts by nothing but themselves.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the text's characters, without its weakest bits.</summary>
    public static int Of(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 16777619;
        }

        return (int)(hash >> 8);
    }

    /// <summary>
    /// Chooses one text in so many. A long list that is split only after such texts keeps its other pieces when entries come, go or grow:
    /// the next border lies where it did.
    /// </summary>
    public static bool Chooses(string text, int oneIn) => Of(text) % oneIn == 0;
}
