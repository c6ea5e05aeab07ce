using Herzblut.Templating.Functions.Arrays;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// The group <c>array</c>. Ranges, texts (their characters) and objects (their entries as <c>{key, value}</c>) are lists
/// too. No function changes the list it is given.
/// </summary>
internal static class ArrayFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("array")
        .Add("add", Building.Add, Parameter.List("list"), Parameter.Any("value"))
        .Add("add_range", Building.Concat, Parameter.List("list1"), Parameter.List("list2"))
        .Add("any", Applying.Any, Parameter.List("list"), Parameter.Any("function"), Parameter.Rest("args"))
        .Add("compact", Building.Compact, Parameter.List("list"))
        .Add("concat", Building.Concat, Parameter.List("list1"), Parameter.List("list2"))
        .Add("contains", Picking.Contains, Parameter.List("list"), Parameter.Any("item"))
        .Add("cycle", Cycling.Cycle, Parameter.List("list"), Parameter.Any("group").Or(Value.Null))
        .Add("each", Applying.Each, Parameter.List("list"), Parameter.Any("function"))
        .Add("filter", Applying.Filter, Parameter.List("list"), Parameter.Any("function"))
        .Add("first", Picking.First, Parameter.List("list"))
        .Add("insert_at", Building.InsertAt, Parameter.List("list"), Parameter.Integer("index"), Parameter.Any("value"))
        .AddWriting("join", ListJoining.Join, ListJoining.Write, writesMarkup: false, Parameter.List("list"), Parameter.Text("delimiter"), Parameter.Function("function").Or(Value.Null))
        .Add("last", Picking.Last, Parameter.List("list"))
        .Add("limit", Picking.Limit, Parameter.List("list"), Parameter.Integer("count"))
        .Add("map", Applying.Map, Parameter.List("list"), Parameter.Text("member"))
        .Add("offset", Picking.Offset, Parameter.List("list"), Parameter.Integer("index"))
        .Add("remove_at", Building.RemoveAt, Parameter.List("list"), Parameter.Integer("index"))
        .Add("reverse", Building.Reverse, Parameter.List("list"))
        .Add("size", Picking.Size, Parameter.List("list"))
        .Add("sort", Sorting.Sort, Parameter.List("list"), Parameter.Text("member").Or(Value.Null))
        .Add("uniq", Picking.Uniq, Parameter.List("list"))
        .Build();
}
