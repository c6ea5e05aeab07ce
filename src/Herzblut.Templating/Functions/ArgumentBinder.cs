using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>Converts arguments to what a builtin's parameters want and fills in defaults.</summary>
internal static class ArgumentBinder
{
    /// <summary>Calls a builtin with positional arguments, checked and converted.</summary>
    public static Value Call(RenderContext context, BuiltinFunction function, CallSite site, ReadOnlySpan<Value> arguments)
    {
        var bound = new Value[Math.Max(function.Parameters.Length, arguments.Length)];
        arguments.CopyTo(bound);
        int count = Bind(context, function, site, bound, arguments.Length);
        return function.Body(new FunctionCall(context, site, bound.AsSpan(0, count)));
    }

    /// <summary>
    /// Converts in place: the first <paramref name="given"/> of <paramref name="arguments"/> were given, the rest is
    /// room for defaults. Gives the number of arguments that the function sees.
    /// </summary>
    public static int Bind(RenderContext context, BuiltinFunction function, CallSite site, Span<Value> arguments, int given)
    {
        int declared = function.HasRest ? function.Parameters.Length - 1 : function.Parameters.Length;
        if (given < function.RequiredCount)
        {
            throw new TemplateFault(CallProblems.TooFewArguments(function, given), site.Source, site.Behind);
        }

        if (given > declared && !function.HasRest)
        {
            throw new TemplateFault(CallProblems.TooManyArguments(function, given), site.Source, site.Name);
        }

        for (int i = 0; i < declared; i++)
        {
            Parameter parameter = function.Parameters[i];
            if (i >= given)
            {
                arguments[i] = parameter.Default;
            }
            else if (parameter.Kind != ParameterKind.Any && !(parameter.AllowsNull && arguments[i].IsNull))
            {
                Convert(context, function, parameter, site, i, ref arguments[i]);
            }
        }

        return Math.Max(declared, given);
    }

    private static void Convert(RenderContext context, BuiltinFunction function, Parameter parameter, CallSite site, int index, ref Value argument)
    {
        if (!ArgumentConversion.TryConvert(context, parameter.Kind, ref argument))
        {
            bool isNull = argument.IsNull;
            Problem problem = CallProblems.WrongArgument(function, parameter, argument);
            SourceSpan span = isNull ? site.Name : site.Argument(index);
            throw new TemplateFault(problem, site.Source, span);
        }
    }
}
