using Herzblut.Templating.Functions.Regexes;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>
/// The group <c>regex</c>: .NET's regular expressions, the same in every culture, under a time limit. Options are a text
/// of the letters <c>i m s x</c>.
/// </summary>
internal static class RegexFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("regex")
        .Add("escape", PatternEscaping.Escape, Parameter.Text("pattern"))
        .Add("match", Matching.Match, Parameter.Text("text"), Parameter.Text("pattern"), Options)
        .Add("matches", Matching.Matches, Parameter.Text("text"), Parameter.Text("pattern"), Options)
        .Add("replace", RegexReplacing.Replace, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("replace"), Options)
        .Add("split", Matching.Split, Parameter.Text("text"), Parameter.Text("pattern"), Options)
        .Add("unescape", PatternEscaping.Unescape, Parameter.Text("pattern"))
        .Build();

    private static Parameter Options => Parameter.Text("options").Or(Value.Null);
}
