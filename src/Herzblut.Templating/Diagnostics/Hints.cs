using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>Hints that several problems share.</summary>
internal static class Hints
{
    /// <summary>"did you mean …?" with the nearest of the known words; null where none is near.</summary>
    public static Message? DidYouMean(string word, IEnumerable<string> known)
    {
        string? nearest = Suggestion.Nearest(word, known);
        return nearest is null ? null : new Message($"Meinten Sie „{nearest}“?", $"did you mean '{nearest}'?");
    }
}
