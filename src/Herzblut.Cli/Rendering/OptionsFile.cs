using System.Globalization;
using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Rendering.Templates;

namespace Herzblut.Cli.Rendering;

/// <summary>Reads settings of the template language from JSON such as <c>{"culture": "de-DE", "loop_limit": 0}</c>.</summary>
internal static class OptionsFile
{
    /// <summary>The settings of a file; the defaults where there is none.</summary>
    public static TemplateSettings Read(string? path)
        => path is null ? new TemplateSettings() : InputFiles.ReadObject(path).EnumerateObject().Aggregate(new TemplateSettings(), Apply);

    private static TemplateSettings Apply(TemplateSettings settings, JsonProperty property)
    {
        try
        {
            return Apply(settings, property.Name, property.Value);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or CultureNotFoundException)
        {
            throw new InputFault(new Message(
                $"Der Wert der Einstellung „{property.Name}“ passt nicht: {property.Value}",
                $"The value of the setting '{property.Name}' does not fit: {property.Value}"));
        }
    }

    private static TemplateSettings Apply(TemplateSettings settings, string name, JsonElement value) => name switch
    {
        "culture" => settings with { Culture = CultureInfo.GetCultureInfo(value.GetString() ?? "") },
        "strict_variables" => settings with { StrictVariables = value.GetBoolean() },
        "relaxed_member_access" => settings with { RelaxedMemberAccess = value.GetBoolean() },
        "relaxed_indexer_access" => settings with { RelaxedIndexerAccess = value.GetBoolean() },
        "relaxed_target_access" => settings with { RelaxedTargetAccess = value.GetBoolean() },
        "relaxed_function_access" => settings with { RelaxedFunctionAccess = value.GetBoolean() },
        "auto_indent" => settings with { AutoIndent = value.GetBoolean() },
        "loop_limit" => settings with { LoopLimit = value.GetInt32() },
        "recursive_limit" => settings with { RecursiveLimit = value.GetInt32() },
        "limit_to_string" => settings with { LimitToString = value.GetInt32() },
        _ => throw new InputFault(new Message($"Eine Einstellung „{name}“ gibt es nicht.", $"There is no setting '{name}'.")),
    };
}
