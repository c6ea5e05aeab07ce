using System.Globalization;
using System.Text.Json;
using Herzblut.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Tests.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Conformance;

/// <summary>One template with its model, options and expected result.</summary>
internal sealed record TemplateCase(string Folder, string Template, ObjectValue? Model, TemplateOptions Options, bool ExpectsError, string Expected)
{
    /// <summary>The positions that an error may have, as <c>line:column</c>; <c>*</c> for any.</summary>
    public string[] Positions => Expected.Split('\n')[0].Trim().Split('|');

    public static TemplateCase Read(CaseSet set, string name, bool expectsError)
    {
        string path = Path.Combine(set.Folder, name);
        return new TemplateCase(
            set.Folder,
            File.ReadAllText(path + ".txt"),
            File.Exists(path + ".json") ? JsonReading.Read(File.ReadAllText(path + ".json")).AsObject() : null,
            ReadOptions(path + ".options.json"),
            expectsError,
            File.ReadAllText(path + ".out.txt"));
    }

    /// <summary>Renders; gives the output, or the position of the error.</summary>
    public (string? Output, string? Position) Render()
    {
        var engine = new TemplateEngine(Options, loader: new FolderLoader(Path.Combine(Folder, "includes")));
        using var output = new Utf8Output();
        RenderResult result = engine.Parse(new SourceText("case", Template)).Render(output, Model);
        if (result.Error is null)
        {
            return (output.ToString(), null);
        }

        LinePosition place = result.Error.Source.PositionOf(result.Error.Span.Start);
        return (null, string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}"));
    }

    private static TemplateOptions ReadOptions(string path)
    {
        var options = new TemplateOptions { TimeProvider = new FixedClock(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), TimeSpan.Zero) };
        if (!File.Exists(path))
        {
            return options;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.EnumerateObject().Aggregate(options, (current, property) => With(current, property.Name, property.Value));
    }

    private static TemplateOptions With(TemplateOptions options, string name, JsonElement value) => name switch
    {
        "culture" => options with { Culture = CultureInfo.GetCultureInfo(value.GetString()!) },
        "strict_variables" => options with { StrictVariables = value.GetBoolean() },
        "relaxed_member_access" => options with { RelaxedMemberAccess = value.GetBoolean() },
        "relaxed_indexer_access" => options with { RelaxedIndexerAccess = value.GetBoolean() },
        "relaxed_target_access" => options with { RelaxedTargetAccess = value.GetBoolean() },
        "relaxed_function_access" => options with { RelaxedFunctionAccess = value.GetBoolean() },
        "auto_indent" => options with { AutoIndent = value.GetBoolean() },
        "loop_limit" => options with { Limits = options.Limits with { LoopSteps = value.GetInt32() } },
        "recursive_limit" => options with { Limits = options.Limits with { Recursion = value.GetInt32() } },
        "limit_to_string" => options with { Limits = options.Limits with { TextLength = value.GetInt32() } },
        _ => throw new ArgumentException("unknown option " + name, nameof(name)),
    };
}
