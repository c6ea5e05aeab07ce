using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>Puts arguments where a builtin's parameters want them, converts them and fills in defaults.</summary>
internal static class ArgumentBinder
{
    /// <summary>
    /// Fills <paramref name="bound"/>, which has room for every argument and every parameter, and gives the number of
    /// arguments that the function sees.
    /// </summary>
    public static int Bind(RenderContext context, BuiltinFunction function, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named, Span<Value> bound)
    {
        int declared = function.HasRest ? function.Parameters.Length - 1 : function.Parameters.Length;
        arguments.CopyTo(bound);
        int given = arguments.Length;
        ulong present = (1UL << Math.Min(given, 63)) - 1;
        if (named.Count > 0)
        {
            given = PlaceNamed(function, named, bound, given, ref present);
        }

        CheckCount(function, site, given, declared, present);
        for (int i = 0; i < declared; i++)
        {
            Parameter parameter = function.Parameters[i];
            if (i >= given || (present & (1UL << i)) == 0)
            {
                bound[i] = parameter.Default;
            }
            else if (parameter.Kind != ParameterKind.Any && !(parameter.AllowsNull && bound[i].IsNull))
            {
                Convert(context, function, parameter, site, i, ref bound[i]);
            }
        }

        return Math.Max(declared, given);
    }

    // An unknown name stands for the next place, as in the original language.
    private static int PlaceNamed(BuiltinFunction function, NamedArguments named, Span<Value> bound, int given, ref ulong present)
    {
        for (int i = 0; i < named.Count; i++)
        {
            int index = IndexOf(function, named.NameAt(i));
            if (index < 0 || index >= bound.Length)
            {
                index = given;
            }

            bound[index] = named.ValueAt(i);
            present |= 1UL << Math.Min(index, 63);
            given = Math.Max(given, index + 1);
        }

        return given;
    }

    private static int IndexOf(BuiltinFunction function, string name)
    {
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static void CheckCount(BuiltinFunction function, CallSite site, int given, int declared, ulong present)
    {
        ulong required = (1UL << function.RequiredCount) - 1;
        if ((present & required) != required)
        {
            int missing = System.Numerics.BitOperations.TrailingZeroCount(~present);
            throw new TemplateFault(CallProblems.TooFewArguments(function, missing), site.Source, site.Behind);
        }

        if (given > declared && !function.HasRest)
        {
            throw new TemplateFault(CallProblems.TooManyArguments(function, given), site.Source, site.Name);
        }
    }

    private static void Convert(RenderContext context, BuiltinFunction function, Parameter parameter, CallSite site, int index, ref Value argument)
    {
        bool isNull = argument.IsNull;
        if (!ArgumentConversion.TryConvert(context, parameter.Kind, ref argument))
        {
            Problem problem = CallProblems.WrongArgument(function, parameter, argument);
            SourceSpan span = isNull ? site.Name : site.Argument(index);
            throw new TemplateFault(problem, site.Source, span);
        }
    }
}
