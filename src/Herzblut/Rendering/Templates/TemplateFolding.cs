using System.Collections.Immutable;
using System.Text;
using Herzblut.Markup;
using Herzblut.Theming;
using Herzblut.Theming.Assets;
using Herzblut.Theming.Strings;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>
/// Copies a template for pages of one language, with what is the same on all of them worked out: <c>t 'key'</c>,
/// <c>icon 'name'</c> and <c>inline_asset 'name'</c> as statements become literal text, neighbouring texts one, and indentation is
/// left out. What the theme does not have stays as it is and fails when it runs, with its place.
/// </summary>
internal sealed class TemplateFolding(Theme theme, ThemeStrings strings, bool keepsSpace) : ScriptRewriter
{
    /// <summary>The copy.</summary>
    public static ParsedTemplate Fold(ParsedTemplate template, Theme theme, ThemeStrings strings)
    {
        var folding = new TemplateFolding(theme, strings, TemplateSpace.MattersIn(template.Source.Text));
        return template.Diagnostics.IsEmpty ? template with { Page = (ScriptPage)folding.Visit((ScriptNode)template.Page)! } : template; // a page gives a page
    }

    /// <inheritdoc/>
    public override ScriptNode Visit(ScriptBlockStatement node)
    {
        var block = new ScriptBlockStatement();
        var text = new StringBuilder();
        ImmutableArray<Icon>.Builder icons = ImmutableArray.CreateBuilder<Icon>();
        ScriptSpan first = default;
        foreach (ScriptStatement statement in node.Statements)
        {
            // Where code begins and ends matters to automatic indentation alone, which themes go without.
            if (statement is ScriptEscapeStatement or ScriptNopStatement)
            {
                continue;
            }

            if (LiteralOf(statement, icons) is { } literal)
            {
                first = text.Length == 0 ? statement.Span : first;
                text.Append(literal);
                continue;
            }

            AddText(block, text, icons, first);
            block.Statements.Add(Copy(statement));
        }

        AddText(block, text, icons, first);
        return block;
    }

    /// <inheritdoc/>
    public override ScriptNode Visit(ScriptMemberExpression node)
    {
        ScriptMemberExpression copy = MemberAccess.CanReplace(node) ? new MemberAccess() : new ScriptMemberExpression();
        copy.Target = (ScriptExpression?)Visit((ScriptNode?)node.Target);
        copy.DotToken = (ScriptToken)Visit((ScriptNode)node.DotToken)!; // a token gives a token
        copy.Member = (ScriptVariable?)Visit((ScriptNode?)node.Member);
        return copy;
    }

    private static void AddText(ScriptBlockStatement block, StringBuilder text, ImmutableArray<Icon>.Builder icons, ScriptSpan span)
    {
        if (text.Length > 0)
        {
            block.Statements.Add(new LiteralText(text.ToString(), icons.ToImmutable()) { Span = span });
            text.Clear();
            icons.Clear();
        }
    }

    private static string Shown(Icon icon, ImmutableArray<Icon>.Builder icons)
    {
        icons.Add(icon);
        return icon.Picture;
    }

    private ScriptStatement Copy(ScriptStatement statement) => statement switch
    {
        ScriptExpressionStatement { Expression: ScriptFunctionCall call } when IncludeStatement.Is(call) => new IncludeStatement(call.Arguments.Select(Copy)) { Span = call.Span },
        ScriptExpressionStatement { CanOutput: true, Expression: { } expression } => new PrintStatement(Copy(expression)) { Span = statement.Span },
        _ => (ScriptStatement)Visit((ScriptNode)statement)!, // a statement gives a statement
    };

    private ScriptExpression Copy(ScriptExpression expression) => (ScriptExpression)Visit((ScriptNode)expression)!; // an expression gives an expression

    private string? LiteralOf(ScriptStatement statement, ImmutableArray<Icon>.Builder icons) => statement switch
    {
        ScriptRawStatement raw => keepsSpace ? raw.Text.ToString() : TemplateSpace.Collapse(raw.Text.ToString()),
        ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal function, Arguments: [ScriptLiteral { Value: string name }] } } => function.Name switch
        {
            "t" => strings.Find(name) is { } found ? MarkupEscaping.Escape(found.Format([])) : null,
            "icon" => theme.Assets.FindIcon(name) is { } icon ? Shown(icon, icons) : null,
            "inline_asset" => theme.Assets.FindInline(name),
            _ => null,
        },
        _ => null,
    };
}
