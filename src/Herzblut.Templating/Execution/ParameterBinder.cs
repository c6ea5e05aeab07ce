using System.Collections.Immutable;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Execution;

/// <summary>Gives the parameters of a template's function their values.</summary>
internal static class ParameterBinder
{
    public static void Bind(TemplateFunction function, CallSite site, ReadOnlySpan<Value> arguments, NamedArguments named, Frame frame)
    {
        ImmutableArray<ParameterSlot> parameters = function.Parameters!.Value; // only called for functions with parameters
        VariableList variables = frame.Parameters;
        bool hasRest = parameters.Length > 0 && parameters[^1].IsRest;
        int positional = hasRest ? parameters.Length - 1 : parameters.Length;
        if (arguments.Length > positional && !hasRest)
        {
            throw new TemplateFault(CallProblems.TooMany(function.Name, positional), site.Source, site.Argument(positional));
        }

        for (int i = 0; i < Math.Min(positional, arguments.Length); i++)
        {
            variables.Set(parameters[i].Symbol, arguments[i]);
        }

        for (int i = 0; i < named.Count; i++)
        {
            BindNamed(function, parameters, site, named, i, arguments.Length, variables);
        }

        for (int i = 0; i < positional; i++)
        {
            FillDefault(function, parameters[i], site, variables);
        }

        if (hasRest)
        {
            Value[] rest = arguments.Length > positional ? arguments[positional..].ToArray() : [];
            variables.Set(parameters[^1].Symbol, new ArrayValue(rest));
        }
    }

    private static void BindNamed(
        TemplateFunction function, ImmutableArray<ParameterSlot> parameters, CallSite site, NamedArguments named, int index, int positional, VariableList variables)
    {
        foreach (ParameterSlot parameter in parameters)
        {
            if (parameter.Name == named.NameAt(index))
            {
                variables.Set(parameter.Symbol, named.ValueAt(index));
                return;
            }
        }

        throw new TemplateFault(
            CallProblems.UnknownParameter(function.Name, named.NameAt(index), parameters.Select(p => p.Name)),
            site.Source,
            site.Argument(positional + index));
    }

    private static void FillDefault(TemplateFunction function, ParameterSlot parameter, CallSite site, VariableList variables)
    {
        if (variables.Contains(parameter.Symbol))
        {
            return;
        }

        if (parameter.Default is not { } value)
        {
            throw new TemplateFault(CallProblems.TooFew(function.Name, parameter.Name), site.Source, site.Behind);
        }

        variables.Set(parameter.Symbol, value);
    }
}
