using Herzblut.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Diagnostics;

/// <summary>What can go wrong when operators compute: TPL3201 and up.</summary>
internal static class OperatorProblems
{
    /// <summary>TPL3201: an operator does not work with these kinds.</summary>
    public static Problem Unsupported(string @operator, in Value left, in Value right)
    {
        Message a = KindNames.Of(left.Kind);
        Message b = KindNames.Of(right.Kind);
        return new Problem("TPL3201", new Message(
            $"„{@operator}“ geht nicht mit {a.German} und {b.German}",
            $"'{@operator}' does not work with {a.English} and {b.English}"));
    }

    /// <summary>TPL3202: beside a list stands something else.</summary>
    public static Problem NotAList(string @operator, in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3202", new Message(
            $"„{@operator}“ verbindet eine Liste nur mit einer Liste, hier steht {kind.German}",
            $"'{@operator}' joins a list only with a list, here is {kind.English}"));
    }

    /// <summary>TPL3203: a text where a number is needed.</summary>
    public static Problem NotANumber(string @operator, in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3203", new Message(
            $"„{@operator}“ braucht hier eine ganze Zahl, nicht {kind.German}",
            $"'{@operator}' needs a whole number here, not {kind.English}"));
    }

    /// <summary>TPL3204: a division by zero.</summary>
    public static Problem DivisionByZero() => new("TPL3204", new Message("Hier wird durch 0 geteilt", "Here is a division by 0"));

    /// <summary>TPL3205: a number out of range.</summary>
    public static Problem NumberTooLarge() => new("TPL3205", new Message(
        "Das Ergebnis ist zu groß",
        "The result is too large"));

    /// <summary>TPL3206: an operator before something that is no number.</summary>
    public static Problem UnaryNeedsNumber(string @operator, in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3206", new Message(
            $"Nach „{@operator}“ muss eine Zahl stehen, nicht {kind.German}",
            $"A number has to follow '{@operator}', not {kind.English}"));
    }
}
