using Herzblut.Diagnostics;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>Puts arguments where a builtin's parameters want them, converts them and fills in defaults.</summary>
internal static class ArgumentBinder
{
    /// <summary>
    /// Converts the first <paramref name="given"/> of <paramref name="bound"/> in place and fills in defaults behind
    /// them; there is room for every parameter. Gives the number of arguments that the function sees.
    /// </summary>
    public static int Bind(RenderContext context, BuiltinFunction function, CallSite site, Span<Value> bound, int given)
    {
        int declared = function.DeclaredCount;
        if (given < function.RequiredCount || (given > declared && !function.HasRest))
        {
            throw WrongCount(function, site, given);
        }

        ReadOnlySpan<ParameterKind> kinds = function.Kinds;
        int characters = 0;
        int i = 0;
        for (; i < declared && i < given; i++)
        {
            ParameterKind kind = kinds[i];
            if (kind == ParameterKind.Text && bound[i].TryGetString(out string? text))
            {
                characters += text.Length;
            }
            else if (kind != ParameterKind.Any)
            {
                Convert(context, function, site, i, ref bound[i]);
            }
        }

        // Functions read their texts: long ones take their time.
        context.CountWork(1 + (characters / LimitTracker.CharactersPerStep), site);

        for (; i < declared; i++)
        {
            bound[i] = function.Defaults[i];
        }

        return Math.Max(declared, given);
    }

    /// <summary>As above, with named arguments behind the given ones; there is room for all of them too.</summary>
    public static int Bind(RenderContext context, BuiltinFunction function, CallSite site, Span<Value> bound, int given, NamedArguments named)
    {
        ulong present = (1UL << Math.Min(given, 63)) - 1;
        given = PlaceNamed(function, named, bound, given, ref present);
        ulong required = (1UL << function.RequiredCount) - 1;
        if ((present & required) != required)
        {
            throw WrongCount(function, site, System.Numerics.BitOperations.TrailingZeroCount(~present));
        }

        int declared = function.DeclaredCount;
        if (given > declared && !function.HasRest)
        {
            throw WrongCount(function, site, given);
        }

        context.CountWork(1, site);
        for (int i = 0; i < declared; i++)
        {
            if (i >= given || (present & (1UL << i)) == 0)
            {
                bound[i] = function.Defaults[i];
            }
            else
            {
                Convert(context, function, site, i, ref bound[i]);
                context.Limits.CountReading(bound[i].AsString()?.Length ?? 0);
            }
        }

        return Math.Max(declared, given);
    }

    private static TemplateFault WrongCount(BuiltinFunction function, CallSite site, int given)
        => given < function.RequiredCount
            ? new TemplateFault(CallProblems.TooFewArguments(function, given), site.Source, site.Behind)
            : new TemplateFault(CallProblems.TooManyArguments(function, given), site.Source, site.Name);

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

    private static void Convert(RenderContext context, BuiltinFunction function, CallSite site, int index, ref Value argument)
    {
        Parameter parameter = function.Parameters[index];
        bool isNull = argument.IsNull;
        if (isNull && parameter.AllowsNull)
        {
            return;
        }

        if (!ArgumentConversion.TryConvert(context, parameter.Kind, ref argument))
        {
            Problem problem = CallProblems.WrongArgument(function, parameter, argument);
            SourceSpan span = isNull ? site.Name : site.Argument(index);
            throw new TemplateFault(problem, site.Source, span);
        }
    }
}
