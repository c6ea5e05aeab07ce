using System.Globalization;
using System.Text.Json;
using Herzblut.Templating;
using Herzblut.Templating.Output;

namespace Herzblut.Cli.Rendering;

/// <summary>Reads the engine's options from JSON such as <c>{"culture": "de-DE", "loop_limit": 0}</c>.</summary>
internal static class OptionsFile
{
    /// <summary>The options of a file; the defaults where there is none.</summary>
    public static TemplateOptions Read(string? path, bool escapesHtml)
    {
        TemplateOptions options = new() { Encoder = escapesHtml ? OutputEncoder.Html : OutputEncoder.Plain };
        if (path is null)
        {
            return options;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            options = Apply(options, property.Name, property.Value);
        }

        return options;
    }

    private static TemplateOptions Apply(TemplateOptions options, string name, JsonElement value) => name switch
    {
        "culture" => options with { Culture = CultureInfo.GetCultureInfo(value.GetString() ?? "") },
        "strict_variables" => options with { StrictVariables = value.GetBoolean() },
        "relaxed_member_access" => options with { RelaxedMemberAccess = value.GetBoolean() },
        "relaxed_indexer_access" => options with { RelaxedIndexerAccess = value.GetBoolean() },
        "relaxed_target_access" => options with { RelaxedTargetAccess = value.GetBoolean() },
        "relaxed_function_access" => options with { RelaxedFunctionAccess = value.GetBoolean() },
        "auto_indent" => options with { AutoIndent = value.GetBoolean() },
        "loop_limit" => options with { Limits = options.Limits with { LoopSteps = value.GetInt32() } },
        "recursive_limit" => options with { Limits = options.Limits with { Recursion = value.GetInt32() } },
        "limit_to_string" => options with { Limits = options.Limits with { TextLength = value.GetInt32() } },
        _ => throw new FormatException($"unknown option '{name}'"),
    };
}
