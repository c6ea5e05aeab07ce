using Herzblut.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Diagnostics;

/// <summary>Mistakes at reading and writing variables, members and items: TPL3001 and up.</summary>
internal static class AccessProblems
{
    /// <summary>TPL3001: a variable that nobody has set.</summary>
    public static Problem UnknownVariable(string name, IEnumerable<string> known) => new(
        "TPL3001",
        new Message($"„{name}“ gibt es hier nicht", $"There is no '{name}' here"),
        Hints.DidYouMean(name, known));

    /// <summary>TPL3002: a member of null.</summary>
    public static Problem MemberOfNull(string member) => new(
        "TPL3002",
        new Message($"„.{member}“ von nichts: davor steht null", $"'.{member}' of nothing: what stands before it is null"),
        new Message("Schreiben Sie ?. statt . , wenn das vorkommen darf", "write ?. instead of . where that may happen"));

    /// <summary>TPL3003: an unknown member.</summary>
    public static Problem UnknownMember(string member, ObjectValue? target) => new(
        "TPL3003",
        new Message($"„{member}“ gibt es hier nicht", $"There is no '{member}' here"),
        target is null ? null : Hints.DidYouMean(member, NamesOf(target)));

    /// <summary>TPL3004: a member of something that cannot have members set.</summary>
    public static Problem CannotSetMember(string member, in Value target)
    {
        Message kind = KindNames.Of(target.Kind);
        return new Problem("TPL3004", new Message(
            $"„{member}“ lässt sich hier nicht setzen (davor steht {kind.German})",
            $"'{member}' cannot be set here (what stands before it is {kind.English})"));
    }

    /// <summary>TPL3005: an item of null.</summary>
    public static Problem ItemOfNull() => new("TPL3005", new Message(
        "Ein Element von nichts: vor der Klammer steht null",
        "An item of nothing: what stands before the bracket is null"));

    /// <summary>TPL3006: an index that is null.</summary>
    public static Problem IndexIsNull() => new("TPL3006", new Message("In der Klammer steht null", "null stands in the bracket"));

    /// <summary>TPL3007: items of something that has none.</summary>
    public static Problem HasNoItems(in Value target)
    {
        Message kind = KindNames.Of(target.Kind);
        return new Problem("TPL3007", new Message(
            $"Vor der Klammer steht {kind.German}; das hat keine Elemente",
            $"Before the bracket stands {kind.English}, which has no items"));
    }

    /// <summary>TPL3008: an index behind the end or before the start.</summary>
    public static Problem IndexOutOfRange(int index, int count) => new("TPL3008", new Message(
        $"Das Element {Number.Of(index)} gibt es nicht (es sind {Number.Of(count)}, gezählt ab 0)",
        $"There is no item {Number.Of(index)} (there are {Number.Of(count)}, counted from 0)"));

    /// <summary>TPL3009: an index of a wrong kind.</summary>
    public static Problem InvalidIndex(in Value index)
    {
        Message kind = KindNames.Of(index.Kind);
        return new Problem("TPL3009", new Message(
            $"In der Klammer muss eine ganze Zahl stehen, nicht {kind.German}",
            $"A whole number has to stand in the bracket, not {kind.English}"));
    }

    /// <summary>TPL3010: an assignment to a variable that must not change.</summary>
    public static Problem ReadOnly(string name) => new("TPL3010", new Message(
        $"„{name}“ darf nicht geändert werden",
        $"'{name}' must not be changed"));

    /// <summary>TPL3011: a loop over something that is no list.</summary>
    public static Problem NotIterable(in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3011", new Message(
            $"Eine Schleife braucht eine Liste, hier steht {kind.German}",
            $"A loop needs a list, here is {kind.English}"));
    }

    /// <summary>TPL3012: <c>with</c> or <c>import</c> of something that is no object.</summary>
    public static Problem NotAnObject(string keyword, in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3012", new Message(
            $"„{keyword}“ braucht ein Objekt, hier steht {kind.German}",
            $"'{keyword}' needs an object, here is {kind.English}"));
    }

    /// <summary>TPL3013: <c>break</c> or <c>continue</c> outside of a loop.</summary>
    public static Problem JumpOutsideLoop(string keyword) => new("TPL3013", new Message(
        $"„{keyword}“ gehört in eine Schleife",
        $"'{keyword}' belongs into a loop"));

    /// <summary>TPL3014: an option of a loop that is no number.</summary>
    public static Problem LoopOptionNotANumber(string option, in Value value)
    {
        Message kind = KindNames.Of(value.Kind);
        return new Problem("TPL3014", new Message(
            $"„{option}:“ braucht eine ganze Zahl, nicht {kind.German}",
            $"'{option}:' needs a whole number, not {kind.English}"));
    }

    private static IEnumerable<string> NamesOf(ObjectValue target)
    {
        for (int i = 0; i < target.Count; i++)
        {
            yield return target.NameAt(i);
        }
    }
}
