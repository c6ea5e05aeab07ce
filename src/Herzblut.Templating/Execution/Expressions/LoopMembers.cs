using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Expressions;

/// <summary>What a template may ask of a running loop.</summary>
internal static class LoopMembers
{
    public static string[] Names { get; } = ["index", "rindex", "first", "last", "length", "even", "odd", "changed"];

    public static Value Read(RenderContext context, in Scope loop, string member) => member switch
    {
        "index" => loop.Index,
        "rindex" => loop.Count - loop.Index - 1,
        "first" => loop.Index == 0,
        "last" => loop.Index == loop.Count - 1,
        "length" => loop.Count,
        "even" => (loop.Index & 1) == 0,
        "odd" => (loop.Index & 1) == 1,
        "changed" => loop.Index == 0 || !HaveEqualItems(context, loop),
        _ => Value.Null,
    };

    private static bool HaveEqualItems(RenderContext context, in Scope loop)
        => loop.Value.Kind == loop.Previous.Kind
            ? ValueEquality.AreIdentical(loop.Value, loop.Previous)
            : loop.Value.IsNumber && loop.Previous.IsNumber && Comparison.AreEqual(context, loop.Value, loop.Previous, OperandSite.None);
}
