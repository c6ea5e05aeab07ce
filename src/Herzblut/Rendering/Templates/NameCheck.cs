using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Looks through code that perhaps no page runs for names that can be judged all the same: functions of the language's groups
/// (<c>string.upcase</c>), and templates that an <c>include</c> or a <c>fragment</c> names.
/// </summary>
internal sealed class NameCheck : ScriptVisitor
{
    private readonly ITemplateSource _templates;
    private readonly List<(ScriptSpan Span, Problem Problem)> _missingTemplates = [];
    private readonly List<(ScriptMemberExpression Access, string Group)> _missingFunctions = [];
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    // "with" and "import" make names of members.
    private bool _hasOpenNames;

    private NameCheck(ITemplateSource templates) => _templates = templates;

    /// <summary>The findings, each at the place where a page that runs it would end.</summary>
    /// <param name="template">The template, without mistakes in its text.</param>
    /// <param name="templates">Where includes are found.</param>
    public static IEnumerable<Diagnostic> Of(ParsedTemplate template, ITemplateSource templates)
    {
        var check = new NameCheck(templates);
        check.Visit(template.Page);
        IEnumerable<(ScriptSpan Span, Problem Problem)> functions = check._missingFunctions
            .Where(missing => !check._hasOpenNames && !check._own.Contains(missing.Group))
            .Select(missing => (missing.Access.Span, ThemeLibrary.Lacks(missing.Group, missing.Access.Member!.Name))); // parsed with a member
        return functions.Concat(check._missingTemplates)
            .OrderBy(found => found.Span.Start.Offset)
            .Select(found => found.Problem.At(template.Source, Place.Of(template.Source, found.Span)));
    }

    /// <inheritdoc/>
    public override void Visit(ScriptMemberExpression node)
    {
        if (node is { Target: ScriptVariableGlobal { Name: { } group }, Member.Name: { } name } && ThemeLibrary.NamesIn(group) is var names && names.Any() && !names.Contains(name, StringComparer.Ordinal))
        {
            _missingFunctions.Add((node, group));
        }

        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptFunctionCall node)
    {
        if (node is { Target: ScriptVariableGlobal { Name: "include" or "fragment" }, Arguments: [ScriptLiteral { Value: string name }, ..] } && IncludeFunction.ProblemOf(name, _templates) is { } problem)
        {
            _missingTemplates.Add((node.Span, problem));
        }

        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptAssignExpression node)
    {
        AddOwn(node.Target);
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptCaptureStatement node)
    {
        AddOwn(node.Target);
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptForStatement node)
    {
        AddOwn(node.Variable);
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptFunction node)
    {
        foreach (ScriptParameter parameter in node.Parameters ?? [])
        {
            AddOwn(parameter.Name);
        }

        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptWithStatement node)
    {
        _hasOpenNames = true;
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptImportStatement node)
    {
        _hasOpenNames = true;
        base.Visit(node);
    }

    private void AddOwn(ScriptExpression? target)
    {
        if (target is ScriptVariable variable)
        {
            _own.Add(variable.Name);
        }
    }
}
