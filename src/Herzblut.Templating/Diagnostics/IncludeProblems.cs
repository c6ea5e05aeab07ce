using Herzblut.Diagnostics;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What can go wrong at an <c>include</c>: TPL3301 and up.</summary>
internal static class IncludeProblems
{
    /// <summary>TPL3301: the name is null.</summary>
    public static Problem NoName() => new("TPL3301", new Message(
        "Der Name der Vorlage ist leer",
        "The name of the template is empty"));

    /// <summary>TPL3302: there is no such template.</summary>
    public static Problem NotFound(string name, IEnumerable<string> names) => new(
        "TPL3302",
        new Message($"Die Vorlage „{name}“ gibt es nicht", $"There is no template '{name}'"),
        Hints.DidYouMean(name, names));

    /// <summary>TPL3303: the template cannot be read.</summary>
    public static Problem HasMistakes(string name, Diagnostic first)
    {
        LinePosition place = first.Source.CharacterPositionOf(first.Span.Start);
        string where = $"{first.Source.Path}:{Number.Of(place.Line)}:{Number.Of(place.Column)}";
        return new Problem("TPL3303", new Message(
            $"Die Vorlage „{name}“ hat Fehler: {where}: {first.Message.German}",
            $"The template '{name}' has mistakes: {where}: {first.Message.English}"));
    }
}
