using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class ArrayFunctionsTests
{
    private static readonly Value Upcase = Function("upcase");
    private static readonly Value Empty = Function("empty");

    [Fact]
    public void Adding_leaves_the_list_alone()
    {
        var list = new ArrayValue([1, 2]);
        Printed("add", list, 3).ShouldBe("[1, 2, 3]");
        Printed("concat", list, new RangeValue(5, 2, 1)).ShouldBe("[1, 2, 5, 6]");
        Printed("reverse", list).ShouldBe("[2, 1]");
        list.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(1, """["a", "x", "b"]""")]
    [InlineData(-1, """["x", "a", "b"]""")]
    [InlineData(2, """["a", "b", "x"]""")]
    [InlineData(4, """["a", "b", null, null, "x"]""")]
    public void Inserting_clamps_below_and_pads_above(int index, string expected)
        => Printed("insert_at", Texts("a", "b"), index, "x").ShouldBe(expected);

    [Fact]
    public void Inserting_far_away_is_an_error()
        => Should.Throw<TemplateFault>(() => Call("insert_at", Texts("a"), int.MaxValue, "x"));

    [Theory]
    [InlineData(0, """["b", "c"]""")]
    [InlineData(-1, """["a", "b"]""")]
    [InlineData(-3, """["b", "c"]""")]
    [InlineData(9, """["a", "b", "c"]""")]
    public void Removing_counts_from_either_end(int index, string expected)
        => Printed("remove_at", Texts("a", "b", "c"), index).ShouldBe(expected);

    [Fact]
    public void Null_is_a_list_without_items()
    {
        Printed("add", Value.Null, 1).ShouldBe("[1]");
        Printed("concat", Value.Null, Texts("a")).ShouldBe("""["a"]""");
        Printed("sort", Value.Null).ShouldBe("[]");
        Printed("map", Value.Null, "x").ShouldBe("[]");
        Printed("join", Value.Null, ",").ShouldBe("");
        Printed("size", Value.Null).ShouldBe("0");
        foreach (string function in new[] { "first", "last" })
        {
            Call(function, Value.Null).IsNull.ShouldBeTrue();
        }

        Call("limit", Value.Null, 2).IsNull.ShouldBeTrue();
        Call("compact", Value.Null).IsNull.ShouldBeTrue();
        Call("each", Value.Null, Upcase).IsNull.ShouldBeTrue();
    }

    [Fact]
    public void Ranges_texts_and_objects_are_lists()
    {
        Printed("join", new RangeValue(3, 3, -1), "-").ShouldBe("3-2-1");
        Printed("join", "äbc", "-").ShouldBe("ä-b-c");
        Printed("map", new MapObject { ["b"] = 1, ["a"] = 2 }, "key").ShouldBe("""["b", "a"]""");
        Should.Throw<TemplateFault>(() => Call("size", 5)).Problem.Code.ShouldBe("TPL3101");
    }

    [Fact]
    public void Parts_are_sequences()
    {
        Printed("limit", new RangeValue(1, 9, 1), 3).ShouldBe("[1, 2, 3]");
        Printed("limit", Texts("a"), -1).ShouldBe("[]");
        Printed("offset", Texts("a", "b"), 1).ShouldBe("""["b"]""");
        Printed("offset", Texts("a", "b"), 9).ShouldBe("[]");
        Call("offset", Texts("a", "b"), 1).AsList()!.TypeName.ShouldBe("iterator");
        Call("sort", Texts("a", "b")).AsList()!.TypeName.ShouldBe("array");
    }

    [Fact]
    public void Only_nulls_are_compacted_away()
        => Printed("compact", new ArrayValue(["", Value.Null, 0, false])).ShouldBe("""["", 0, false]""");

    [Fact]
    public void Uniq_and_contains_tell_kinds_apart()
    {
        var list = new ArrayValue([1, 1.0, "1", 1, "1", Value.Null, Value.Null]);
        Printed("uniq", list).ShouldBe("""[1, 1, "1", null]""");
        Call("contains", list, "1").IsTruthy.ShouldBeTrue();
        Call("contains", list, 1m).IsTruthy.ShouldBeFalse();
        Call("contains", Value.Null, 1).IsTruthy.ShouldBeFalse();
        Call("contains", new ArrayValue([new ArrayValue([1])]), new ArrayValue([1])).IsTruthy.ShouldBeFalse();
    }

    [Fact]
    public void Functions_are_applied_to_every_item()
    {
        Printed("each", Texts("a", "ö"), Upcase).ShouldBe("""["A", "Ö"]""");
        Printed("filter", Texts("", "a", ""), Empty).ShouldBe("""["", ""]""");
        Printed("any", Texts("a", "b"), Function("contains"), "b").ShouldBe("true");
        Printed("any", new ArrayValue(), Empty).ShouldBe("false");
        Printed("each", Texts("a"), Value.Null).ShouldBe("""["a"]""");
        Should.Throw<TemplateFault>(() => Call("each", Texts("a"), "upcase")).Problem.Code.ShouldBe("TPL5021");
    }

    [Fact]
    public void Mapping_drops_items_without_the_member()
    {
        var list = new ArrayValue([new MapObject { ["t"] = "a" }, new MapObject { ["x"] = 1 }, new MapObject { ["t"] = Value.Null }]);
        Printed("map", list, "t").ShouldBe("""["a", null]""");
        Printed("map", Texts("ab", "c"), "size").ShouldBe("[2, 1]");
        Printed("map", new ArrayValue([new DateTime(2024, 3, 5)]), "year").ShouldBe("[2024]");
    }

    [Fact]
    public void Joining_prints_items_and_takes_a_function()
    {
        var list = new ArrayValue([1.5, true, Value.Null, "ä", new ArrayValue([1, 2])]);
        Printed("join", list, ";").ShouldBe("1.5;true;;ä;[1, 2]");
        ArrayFunctions.Group.Written("join", list, ";").ShouldBe("1.5;true;;ä;[1, 2]");
        Printed("join", Texts("a", "b"), "+", Upcase).ShouldBe("A+B");
        ArrayFunctions.Group.CallIn(CultureInfo.GetCultureInfo("de-DE"), "join", list, " ").AsString().ShouldStartWith("1,5 true");
    }

    [Fact]
    public void Texts_sort_as_the_culture_orders_them()
    {
        Printed("sort", Texts("Zebra", "Äpfel", "Apfel", "zebra", "apfel")).ShouldBe("""["apfel", "Apfel", "Äpfel", "zebra", "Zebra"]""");
        Printed("sort", new ArrayValue([2, Value.Null, 1])).ShouldBe("[null, 1, 2]");
        Printed("sort", new ArrayValue([true, false])).ShouldBe("[false, true]");
    }

    [Fact]
    public void Sorting_by_a_member_is_stable_and_puts_items_without_it_first()
    {
        Value Item(string id, Value n) => new MapObject { ["id"] = id, ["a"] = new MapObject { ["n"] = n } };
        var list = new ArrayValue([Item("p", 2), Item("q", 1), Item("r", Value.Null), Item("s", 1), new MapObject { ["id"] = "t" }]);
        ArrayFunctions.Group.Call("map", Call("sort", list, "a.n"), "id").ToString().ShouldBe("""["r", "t", "q", "s", "p"]""");
    }

    [Fact]
    public void Mixed_kinds_cannot_be_sorted()
    {
        Should.Throw<TemplateFault>(() => Call("sort", new ArrayValue([1, "a"]))).Problem.Code.ShouldBe("TPL5011");
        Should.Throw<TemplateFault>(() => Call("sort", new ArrayValue([1, 1.5]))).Problem.Code.ShouldBe("TPL5011");
        Should.Throw<TemplateFault>(() => Call("sort", new ArrayValue([new MapObject(), new MapObject()]))).Problem.Code.ShouldBe("TPL5012");
        Printed("sort", new ArrayValue([new MapObject()])).ShouldBe("[{}]");
    }

    [Fact]
    public void Cycles_go_on_by_items_or_by_group()
    {
        var calls = new CallSequence();
        string Next(params Value[] arguments) => calls.Call(ArrayFunctions.Group, "cycle", arguments).ToString();
        (Next(Texts("a", "b")) + Next(Texts("a", "b")) + Next(Texts("x", "y")) + Next(Texts("a", "b"))).ShouldBe("abxa");
        (Next(Texts("a", "b"), "g") + Next(Texts("x", "y", "z"), "g") + Next(Texts("a", "b"), "h")).ShouldBe("aya");
        calls.Call(ArrayFunctions.Group, "cycle", new ArrayValue()).IsNull.ShouldBeTrue();
    }

    private static ArrayValue Texts(params string[] texts) => new(Array.ConvertAll(texts, text => (Value)text));

    private static Value Call(string function, params Value[] arguments) => ArrayFunctions.Group.Call(function, arguments);

    private static string Printed(string function, params Value[] arguments) => Call(function, arguments).ToString();

    private static Value Function(string name)
    {
        StringFunctions.Group.TryGet(name, out Value function).ShouldBeTrue();
        return function;
    }
}
