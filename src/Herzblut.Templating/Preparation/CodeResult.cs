using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Preparation;

/// <summary>Lets code return the value of its last statement instead of printing it.</summary>
internal static class CodeResult
{
    public static BlockStatement Of(BlockStatement code)
    {
        bool hasResult = code.Statements is [.., ExpressionStatement { Expression: not AssignmentExpression }];
        if (!hasResult)
        {
            return code;
        }

        var last = (ExpressionStatement)code.Statements[^1];
        return new BlockStatement(code.Span, code.Statements.SetItem(code.Statements.Length - 1, new ReturnStatement(last.Span, last.Expression)));
    }
}
