using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Herzblut.Rendering.Views;
using Scriban.Syntax;

namespace Herzblut.Rendering.Templates;

/// <summary>What to say about a name that nobody has given to anything.</summary>
internal static class UnknownName
{
    /// <summary>The problem, with what was probably meant.</summary>
    public static Problem Of(ScriptVariable variable, ThemeGlobals globals)
    {
        if (globals.Model is FragmentGlobalsView && GlobalsView.Shape.IndexOf(variable.Name) >= 0)
        {
            return FragmentProblems.DiffersFromPageToPage(variable.Name);
        }

        return variable.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, variable)
            ? AccessProblems.UnknownFunction(variable.Name, globals.Names)
            : AccessProblems.UnknownVariable(variable.ToString(), [.. LoopsAround(variable), .. globals.Names], NameWithHyphens(variable) ?? MemberOf(variable.Name.TrimStart('$'), globals) ?? Translated(variable.Name, globals));
    }

    // "kapitel" for "chapter", where the page has one.
    private static Message? Translated(string name, ThemeGlobals globals)
    {
        string? english = name.ToLowerInvariant() switch
        {
            "kapitel" => "chapter",
            "seite" => "page",
            "teil" => "part",
            "buch" => "book",
            "sprache" => "language",
            "website" or "webseite" => "site",
            _ => null,
        };
        return english is not null && globals.Names.Contains(english, StringComparer.Ordinal) ? Hints.DidYouMean(english) : null;
    }

    private static IEnumerable<string> LoopsAround(ScriptNode node)
    {
        for (ScriptNode? around = node.Parent; around is not null; around = around.Parent)
        {
            if (around is ScriptForStatement { Variable: ScriptVariable loop })
            {
                yield return loop.Name;
            }
        }
    }

    // "include chapter-head": without quotation marks the hyphen subtracts.
    private static Message? NameWithHyphens(ScriptVariable variable)
    {
        ScriptNode top = variable;
        while (top.Parent is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract } outer)
        {
            top = outer;
        }

        return top is ScriptBinaryExpression difference && NameOf(difference) is { } name
            ? new Message($"Ist ein Name gemeint, setzen Sie ihn in Anführungszeichen: '{name}'", $"If a name is meant, put it into quotation marks: '{name}'")
            : null;
    }

    private static string? NameOf(ScriptExpression? expression) => expression switch
    {
        ScriptVariableGlobal word => word.Name,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract } both when NameOf(both.Left) is { } left && NameOf(both.Right) is { } right => $"{left}-{right}",
        _ => null,
    };

    // "tips" in the layout of chapters.
    private static Message? MemberOf(string name, ThemeGlobals globals)
        => globals.Model is not GlobalsView model ? null
            : PageView.Shape.IndexOf(name) >= 0 ? Hints.DidYouMean($"page.{name}")
            : ChapterView.Shape.IndexOf(name) >= 0 && model.TryRead("chapter", out object? chapter) && chapter is not null ? Hints.DidYouMean($"chapter.{name}")
            : null;
}
