using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Values;

/// <summary>Hints that several problems share.</summary>
internal static class Hints
{
    /// <summary>Offers the nearest name.</summary>
    public static Message DidYouMean(string nearest) => new($"Meinten Sie „{nearest}“?", $"Did you mean '{nearest}'?");

    /// <summary>Offers the nearest of the known names; null where none is near.</summary>
    public static Message? Nearest(string word, IEnumerable<string> known) => Suggestion.Nearest(word, known) is { } nearest ? DidYouMean(nearest) : null;
}
