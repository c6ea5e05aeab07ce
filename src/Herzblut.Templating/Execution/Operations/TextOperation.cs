using System.Text;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Expressions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution.Operations;

/// <summary>Operators with a text on at least one side: <c>+</c> joins, <c>*</c> repeats.</summary>
internal static class TextOperation
{
    public static Value Evaluate(RenderContext context, BinaryOperator @operator, in Value left, in Value right, OperandSite site)
    {
        switch (@operator)
        {
            case BinaryOperator.Add:
                return Join(context, left, right, site);
            case BinaryOperator.Multiply when left.TryGetString(out string? text):
                if (!right.IsInteger)
                {
                    // Two texts: the left one is the factor that is none.
                    throw right.IsString ? site.AtLeft(OperatorProblems.NotANumber(site.Text, left)) : site.AtRight(OperatorProblems.NotANumber(site.Text, right));
                }

                return Repeat(context, text, right, site, isCountRight: true);
            case BinaryOperator.Multiply:
                if (!left.IsInteger)
                {
                    throw site.AtLeft(OperatorProblems.NotANumber(site.Text, left));
                }

                return Repeat(context, right.AsString()!, left, site, isCountRight: false); // one side is a text, and not the left one
            default:
                throw site.AtOperator(OperatorProblems.Unsupported(site.Text, left, right));
        }
    }

    private static Value Join(RenderContext context, in Value left, in Value right, OperandSite site)
    {
        string a = context.ToText(left);
        string b = context.ToText(right);
        context.CountText((long)a.Length + b.Length, site.Source, site.Operator);
        return a + b;
    }

    private static Value Repeat(RenderContext context, string text, in Value count, OperandSite site, bool isCountRight)
    {
        long times = count.Kind == ValueKind.BigInteger ? (count.AsBigInteger().Sign < 0 ? 0 : int.MaxValue) : Math.Max(0, count.AsInt64());
        if (times == 0 || text.Length == 0)
        {
            return "";
        }

        times = Math.Min(times, int.MaxValue);
        context.Limits.EnsureTextFits(times * text.Length, site.Source, isCountRight ? site.Right : site.Left);
        context.CountText(times * text.Length, site.Source, site.Operator);
        return new StringBuilder(text.Length * (int)times).Insert(0, text, (int)times).ToString();
    }
}
