using Herzblut.Templating.Functions.Maths;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("math")
        .Add("abs", Rounding.Abs, Parameter.Any("value"))
        .Add("ceil", Rounding.Ceil, Parameter.Double("value"))
        .Add("divided_by", Operating.DividedBy, Parameter.Double("value"), Parameter.Any("divisor"))
        .Add("floor", Rounding.Floor, Parameter.Double("value"))
        .AddWriting("format", ValueFormatting.FormatNumber, ValueFormatting.WriteNumber, writesMarkup: false, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture").Or(Value.Null))
        .Add("is_number", IsNumber, Parameter.Any("value"))
        .Add("minus", Operating.Minus, Parameter.Any("value"), Parameter.Any("with"))
        .Add("modulo", Operating.Modulo, Parameter.Any("value"), Parameter.Any("with"))
        .Add("plus", Operating.Plus, Parameter.Any("value"), Parameter.Any("with"))
        .Add("random", Chance.Random, Parameter.Integer("minValue"), Parameter.Integer("maxValue"))
        .Add("round", Rounding.Round, Parameter.Double("value"), Parameter.Integer("precision").Or(0))
        .Add("times", Operating.Times, Parameter.Any("value"), Parameter.Any("with"))
        .Add("uuid", Chance.Uuid)
        .Build();

    /// <summary>A text is no number, whatever it says.</summary>
    private static Value IsNumber(in FunctionCall call) => call[0].IsNumber;
}
