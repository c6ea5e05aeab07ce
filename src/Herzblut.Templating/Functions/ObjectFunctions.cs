using Herzblut.Templating.Functions.Objects;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("object")
        .Add("default", Default, Parameter.Any("value"), Parameter.Any("default"))
        .Add("eval", Evaluation.Evaluate, Parameter.Text("code"))
        .Add("eval_template", Evaluation.EvaluateTemplate, Parameter.Text("template"))
        .AddWriting("format", ValueFormatting.FormatValue, ValueFormatting.Write, writesMarkup: false, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture").Or(Value.Null))
        .Add("from_json", Json.Read, Parameter.Text("json"))
        .Add("has_key", Members.HasKey, Parameter.Any("value"), Parameter.Text("key"))
        .Add("has_value", Members.HasValue, Parameter.Any("value"), Parameter.Text("key"))
        .Add("keys", Members.Keys, Parameter.Any("value"))
        .Add("kind", Kinds.KindOf, Parameter.Any("value"))
        .Add("size", Members.Size, Parameter.Any("value"))
        .AddWriting("to_json", Json.ToText, Json.Write, writesMarkup: false, Parameter.Any("value"))
        .Add("typeof", Kinds.TypeOf, Parameter.Any("value"))
        .Add("values", Members.Values, Parameter.Any("value"))
        .Build();

    /// <summary>Stands in for null and the empty text only: 0, false and empty lists are values.</summary>
    private static Value Default(in FunctionCall call)
    {
        bool isMissing = call[0].IsNull || (call[0].AsHost()?.ToText() ?? call[0].AsString()) is "";
        return isMissing ? call[1] : call[0];
    }
}
