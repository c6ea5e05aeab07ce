using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// Values that quotation marks would make readable. Where their key takes no text that is no cure, which only the schema can tell: it finds
/// them by their cause.
/// </summary>
internal static class QuotableValue
{
    private static readonly string[] Codes = ["CNT1004", "CNT1005", "CNT1012", "CNT1015", "CNT1021"];

    /// <summary>What findings about the value of one line share.</summary>
    public static Cause CauseOf(SourceText source, int place) => new("value to be quoted", source.Path, YamlLine.Around(source.Text, place).Start + 1);

    /// <summary>The finding with that cause, where it is one of these.</summary>
    public static Diagnostic Marked(Diagnostic diagnostic)
        => diagnostic.Cause is null && Codes.Contains(diagnostic.Code, StringComparer.Ordinal)
            ? diagnostic with { Cause = CauseOf(diagnostic.Source, diagnostic.Span.Start) }
            : diagnostic;
}
