using System.Collections.Immutable;
using System.Text;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Execution;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Execution.Statements;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Preparation;

internal sealed partial class Preparer
{
    private BlockNode PrepareBlock(BlockStatement block)
    {
        ImmutableArray<Statement> statements = block.Statements;
        var nodes = new StatementNode[statements.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = PrepareStatement(statements[i]);
        }

        return new BlockNode(nodes);
    }

    private BlockNode? PrepareOptional(BlockStatement? block) => block is null ? null : PrepareBlock(block);

    private StatementNode PrepareStatement(Statement statement)
    {
        if (statement is TextStatement text)
        {
            return new TextNode(source.TextOf(text.Printed));
        }

        if (!engine.Options.AutoIndent || (statement.Indent.Length == 0 && !_isIndented))
        {
            return PrepareBare(statement);
        }

        bool wasIndented = _isIndented;
        _isIndented = true;
        StatementNode node = PrepareBare(statement);
        _isIndented = wasIndented;
        return new IndentNode(node, statement.Indent.Length == 0 ? null : Encoding.UTF8.GetBytes(statement.Indent));
    }

    private StatementNode PrepareBare(Statement statement) => statement switch
    {
        ExpressionStatement expression => PrepareExpressionStatement(expression.Expression),
        FunctionStatement function => PrepareFunctionStatement(function),
        IfStatement branches => PrepareIf(branches),
        ForStatement loop => PrepareFor(loop),
        WhileStatement loop => new WhileNode(Prepare(loop.Condition), PrepareLoopBody(loop.Body), source, loop.Keyword),
        CaseStatement branches => PrepareCase(branches),
        JumpStatement jump => PrepareJump(jump),
        ReturnStatement result => new ReturnNode(result.Value is null ? null : Prepare(result.Value)),
        CaptureStatement capture => new CaptureNode(PrepareTarget(capture.Target), PrepareBlock(capture.Body), source, capture.Target.Span),
        WithStatement with => new WithNode(Prepare(with.Target), PrepareBlock(with.Body), source, with.Target.Span),
        WrapStatement wrap => PrepareWrap(wrap),
        ReadOnlyStatement variable => new ReadOnlyNode(Symbol(variable.Variable.Name)),
        ImportStatement import => new ImportNode(Prepare(import.Source), source, import.Source.Span),
        _ => PrepareBlock((BlockStatement)statement),
    };

    private StatementNode PrepareExpressionStatement(Expression expression)
    {
        if (expression is not AssignmentExpression assignment)
        {
            return new PrintNode(Prepare(expression), source, expression.Span);
        }

        var site = new OperandSite(source, assignment.OperatorSpan, assignment.Target.Span, assignment.Value.Span, source.TextOf(assignment.OperatorSpan).TrimEnd('='));
        return new AssignNode(PrepareTarget(assignment.Target), assignment.Operator, Prepare(assignment.Value), site);
    }

    private DeclareNode PrepareFunctionStatement(FunctionStatement statement)
    {
        TemplateFunction function = PrepareFunction(statement.Function);
        VariableExpression name = statement.Function.Name ?? new VariableExpression(statement.Span, "?"); // the parser has reported it
        return new DeclareNode(PrepareTarget(name), function);
    }

    private IfNode PrepareIf(IfStatement statement) => new(
        [.. statement.Branches.Select(b => Prepare(b.Condition))],
        [.. statement.Branches.Select(b => PrepareBlock(b.Body))],
        PrepareOptional(statement.Otherwise));

    private CaseNode PrepareCase(CaseStatement statement) => new(
        Prepare(statement.Value),
        [.. statement.Branches.Select(PrepareBranch)],
        PrepareOptional(statement.Otherwise));

    private CaseBranch PrepareBranch(WhenBranch branch) => new(
        [.. branch.Values.Select(Prepare)],
        PrepareBlock(branch.Body),
        new OperandSite(source, branch.Keyword, branch.Keyword, branch.Keyword, "=="));

    private ForNode PrepareFor(ForStatement statement)
    {
        LoopOptions options = statement.Options;
        TargetNode? target = statement.Variable is VariableExpression ? null : PrepareTarget(statement.Variable);
        var parts = new LoopParts
        {
            Source = source,
            Keyword = statement.Keyword,
            Symbol = statement.Variable is VariableExpression variable ? Symbol(variable.Name) : -1,
            Target = target,
            List = Prepare(statement.List),
            ListSpan = statement.List.Span,
            Offset = PrepareOption("offset", options.Offset),
            Limit = PrepareOption("limit", options.Limit),
            IsReversed = options.IsReversed,
            Body = PrepareLoopBody(statement.Body),
            Otherwise = PrepareOptional(statement.Otherwise),
        };
        return statement.IsTableRow ? new TableRowNode(parts, PrepareOption("cols", options.Columns)) : new ForNode(parts);
    }

    private LoopOption? PrepareOption(string name, Expression? value)
        => value is null ? null : new LoopOption(name, Prepare(value), source, value.Span);

    private BlockNode PrepareLoopBody(BlockStatement body)
    {
        _loops++;
        BlockNode node = PrepareBlock(body);
        _loops--;
        return node;
    }

    private StatementNode PrepareJump(JumpStatement jump)
    {
        if (_loops == 0)
        {
            return new FaultNode(AccessProblems.JumpOutsideLoop(source.TextOf(jump.Span)), source, jump.Span);
        }

        return new JumpNode(jump.Kind == JumpKind.Break ? Completion.Break : Completion.Continue);
    }

    private WrapNode PrepareWrap(WrapStatement statement)
    {
        var call = statement.Call as CallExpression;
        Expression target = call?.Target ?? statement.Call;
        ArgumentNodes arguments = PrepareArguments(call?.Arguments ?? [], null);
        return new WrapNode(PrepareCallee(target), arguments, PrepareDetachedBody(statement.Body), target.Span, CallSiteOf(target, statement.Call.Span, call?.Arguments ?? [], null));
    }

    /// <summary>A body that runs where it is called, under whatever indentation is there, and outside of the loops around its text.</summary>
    private BlockNode PrepareDetachedBody(BlockStatement body)
    {
        (int loops, bool wasIndented) = (_loops, _isIndented);
        _loops = 0;
        _isIndented = true;
        BlockNode node = PrepareBlock(body);
        (_loops, _isIndented) = (loops, wasIndented);
        return node;
    }

    private TemplateFunction PrepareFunction(FunctionExpression expression)
    {
        ImmutableArray<ParameterSlot>? parameters = expression.Parameters is null
            ? null
            : [.. expression.Parameters.Value.Select(p => new ParameterSlot(p.Name, Symbol(p.Name), p.Default?.Value, p.IsRest))];
        var function = new TemplateFunction(expression.Name?.Name ?? "do", expression.Name is null, parameters)
        {
            ShadowsBuiltin = parameters?.Any(p => p.Symbol < engine.Library.Count) == true,
        };
        BlockStatement body = expression.Body as BlockStatement ?? new BlockStatement(expression.Body.Span, [expression.Body]);
        function.Body = PrepareDetachedBody(body);
        return function;
    }
}
