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
/// Copies a template with what is the same on all pages of a language worked out: <c>t 'key'</c>, <c>icon 'name'</c> and
/// <c>inline_asset 'name'</c> as statements become literal text, neighbouring texts one, and indentation is left out. What the
/// theme does not have stays as it is and fails when it runs, with its place.
/// </summary>
internal sealed class TemplateFolding : ScriptRewriter
{
    private readonly Theme _theme;
    private readonly ThemeStrings[] _languages;
    private readonly bool _keepsSpace;

    private TemplateFolding(Theme theme, bool keepsSpace)
    {
        _theme = theme;
        _keepsSpace = keepsSpace;
        _languages = new ThemeStrings[theme.Strings.Count];
        foreach (ThemeStrings strings in theme.Strings.Values)
        {
            _languages[strings.Place] = strings;
        }
    }

    /// <summary>The copy.</summary>
    public static ParsedTemplate Fold(ParsedTemplate template, Theme theme)
    {
        var folding = new TemplateFolding(theme, TemplateSpace.MattersIn(template.Source.Text));
        if (!template.Diagnostics.IsEmpty)
        {
            return template;
        }

        var page = (ScriptPage)folding.Visit((ScriptNode)template.Page)!; // a page gives a page
        return template with { Page = page, Quick = QuickCompiler.TryCompile(page) };
    }

    /// <inheritdoc/>
    public override ScriptNode Visit(ScriptBlockStatement node)
    {
        var block = new ScriptBlockStatement();
        var text = new TextInLanguages(_languages.Length);
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
                first = text.IsEmpty ? statement.Span : first;
                text.Append(literal);
                continue;
            }

            AddText(block, text, icons, first);
            block.Statements.Add(Copy(statement));
        }

        AddText(block, text, icons, first);
        return block;
    }

    private static void AddText(ScriptBlockStatement block, TextInLanguages text, ImmutableArray<Icon>.Builder icons, ScriptSpan span)
    {
        if (!text.IsEmpty)
        {
            block.Statements.Add(new LiteralText(text.Take(), icons.ToImmutable()) { Span = span });
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
        ScriptExpressionStatement { CanOutput: true, Expression: { } expression } => new PrintStatement(Copy(expression)) { Span = statement.Span },
        _ => (ScriptStatement)Visit((ScriptNode)statement)!, // a statement gives a statement
    };

    private ScriptExpression Copy(ScriptExpression expression) => (ScriptExpression)Visit((ScriptNode)expression)!; // an expression gives an expression

    // One text for all languages, or one for each.
    private string[]? LiteralOf(ScriptStatement statement, ImmutableArray<Icon>.Builder icons) => statement switch
    {
        ScriptRawStatement raw => [_keepsSpace ? raw.Text.ToString() : TemplateSpace.Collapse(raw.Text.ToString())],
        ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal function, Arguments: [ScriptLiteral { Value: string name }] } } => function.Name switch
        {
            "t" => Array.TrueForAll(_languages, strings => strings.Find(name) is not null) ? Array.ConvertAll(_languages, strings => MarkupEscaping.Escape(strings.Text(name))) : null,
            "icon" => _theme.Assets.FindIcon(name) is { } icon ? [Shown(icon, icons)] : null,
            "inline_asset" => _theme.Assets.FindInline(name) is { } script ? [script] : null,
            _ => null,
        },
        _ => null,
    };

    /// <summary>A text that grows, kept once until the languages differ.</summary>
    private sealed class TextInLanguages(int languages)
    {
        private StringBuilder[] _texts = [new()];

        public bool IsEmpty => _texts[0].Length == 0;

        public void Append(string[] text)
        {
            if (text.Length > _texts.Length)
            {
                string before = _texts[0].ToString();
                _texts = new StringBuilder[languages];
                for (int i = 0; i < languages; i++)
                {
                    _texts[i] = new StringBuilder(before);
                }
            }

            for (int i = 0; i < _texts.Length; i++)
            {
                _texts[i].Append(text.Length == 1 ? text[0] : text[i]);
            }
        }

        public ImmutableArray<string> Take()
        {
            ImmutableArray<string> taken = [.. _texts.Select(text => text.ToString())];
            _texts = [new()];
            return taken;
        }
    }
}
