using System.Collections.Immutable;

namespace Herzblut.Templating.Functions;

/// <summary>The groups of functions that every template has, under their names.</summary>
internal static class BuiltinGroups
{
    public static ImmutableArray<FunctionGroup> All { get; } =
    [
        ArrayFunctions.Group,
        DateFunctions.Group,
        HtmlFunctions.Group,
        MathFunctions.Group,
        ObjectFunctions.Group,
        RegexFunctions.Group,
        StringFunctions.Group,
        TimeSpanFunctions.Group,
    ];
}
