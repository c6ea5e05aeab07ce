using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Expressions;
using Herzblut.Templating.Execution.Operations;
using Herzblut.Templating.Parsing;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Preparation;

internal sealed partial class Preparer
{
    private ExpressionNode Prepare(Expression expression) => expression switch
    {
        LiteralExpression literal => new ConstantNode(literal.Value),
        VariableExpression variable => PrepareVariable(variable),
        MemberExpression member => PrepareMember(member),
        IndexExpression index => PrepareIndex(index),
        UnaryExpression unary => new UnaryNode(unary.Operator, Prepare(unary.Operand), source, unary.Operand.Span),
        IncrementExpression increment => PrepareIncrement(increment),
        BinaryExpression binary => PrepareBinary(binary),
        ConditionalExpression conditional => new ConditionalNode(Prepare(conditional.Condition), Prepare(conditional.Then), Prepare(conditional.Otherwise)),
        PipeExpression pipe => PreparePipe(pipe),
        CallExpression call => PrepareCall(call.Target, call.Arguments, call.Span, null),
        ParenthesizedExpression { Inner: UnaryExpression { Operator: UnaryOperator.Reference } reference } => Prepare(reference),
        ParenthesizedExpression parenthesized => new ParenthesizedNode(Prepare(parenthesized.Inner), Site(parenthesized.Span)),
        ArrayExpression array => new ArrayNode([.. array.Items.Select(Prepare)]),
        ObjectExpression members => new ObjectNode([.. members.Members.Select(m => m.Name)], [.. members.Members.Select(m => Prepare(m.Value))]),
        InterpolatedExpression text => new InterpolatedNode([.. text.Parts.Select(Prepare)], source, text.Span),
        FunctionExpression function => new ConstantNode(PrepareFunction(function)),
        _ => new ConstantNode(Value.Null), // what the parser has reported as missing
    };

    private ExpressionNode PrepareVariable(VariableExpression variable) => variable.Name switch
    {
        "this" => new ThisNode(),
        "$" => new ArgumentsNode(),
        "$$" => new BlockVariableNode(),
        Keywords.For => new LoopVariableNode(ScopeKind.For),
        Keywords.While => new LoopVariableNode(ScopeKind.While),
        Keywords.TableRow => new LoopVariableNode(ScopeKind.TableRow),
        _ => PrepareTarget(variable),
    };

    /// <summary>The node of something that can be assigned to.</summary>
    private TargetNode PrepareTarget(Expression expression)
    {
        while (expression is ParenthesizedExpression parenthesized)
        {
            expression = parenthesized.Inner;
        }

        return expression switch
        {
            MemberExpression member => PrepareGeneralMember(member),
            IndexExpression index => PrepareIndex(index),
            VariableExpression { IsLocal: true } local => PrepareLocal(local),
            VariableExpression variable => new VariableNode(Symbol(variable.Name), variable.Name, Site(variable.Span)),
            _ => new VariableNode(Symbol("?"), "?", Site(expression.Span)), // the parser has reported it
        };
    }

    private TargetNode PrepareLocal(VariableExpression local)
    {
        bool isIndex = local.Name.Length > 1 && char.IsAsciiDigit(local.Name[1]);
        if (isIndex && int.TryParse(local.Name.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index))
        {
            return new ArgumentNode(index, Site(local.Span));
        }

        return new LocalNode(Symbol(local.Name), local.Name, Site(local.Span));
    }

    private ExpressionNode PrepareMember(MemberExpression member)
    {
        if (member.Target is VariableExpression variable)
        {
            ScopeKind? loop = variable.Name switch
            {
                Keywords.For => ScopeKind.For,
                Keywords.While => ScopeKind.While,
                Keywords.TableRow => ScopeKind.TableRow,
                _ => null,
            };
            if (loop is not null)
            {
                return new LoopMemberNode(loop.Value, member.Name, member.IsConditional, Site(member.NameSpan));
            }

            if (variable.Name == "$")
            {
                return new NamedArgumentNode(Symbol("$" + member.Name), PrepareGeneralMember(member));
            }
        }

        return PrepareGeneralMember(member);
    }

    private MemberNode PrepareGeneralMember(MemberExpression member)
        => new(Prepare(member.Target), member.Name, member.IsConditional, Site(member.NameSpan), Site(member.Span));

    private IndexNode PrepareIndex(IndexExpression index)
        => new(Prepare(index.Target), Prepare(index.Index), index.Target.Span, index.Index.Span, Site(index.Span));

    private IncrementNode PrepareIncrement(IncrementExpression increment)
    {
        var site = new OperandSite(source, increment.OperatorSpan, increment.Target.Span, increment.OperatorSpan, source.TextOf(increment.OperatorSpan));
        return new IncrementNode(PrepareTarget(increment.Target), increment.Step, increment.IsPrefix, site);
    }

    private ExpressionNode PrepareBinary(BinaryExpression binary) => Combine(binary, Prepare(binary.Left));

    private ExpressionNode Combine(BinaryExpression binary, ExpressionNode left)
    {
        ExpressionNode right = Prepare(binary.Right);
        if (binary.Operator <= BinaryOperator.And)
        {
            return new LogicalNode(binary.Operator, left, right);
        }

        SourceSpan operatorSpan = binary.OperatorSpan;
        var site = new OperandSite(source, operatorSpan, binary.Left.Span, binary.Right.Span, source.TextOf(operatorSpan));
        return new BinaryNode(binary.Operator, left, right, site);
    }
}
