using System.Text.Json;
using Json.Schema;

namespace Herzblut.Tests.Outputs;

/// <summary>Checks documents against JSON Schemas.</summary>
internal static class SchemaCheck
{
    /// <summary>What does not fit, with its place.</summary>
    public static string[] Problems(JsonElement value, string schema)
    {
        EvaluationResults results = JsonSchema.FromText(schema).Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }
}
