using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The group <c>string</c>. Null gives null or the empty text, never an error.</summary>
internal static class StringFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("string")
        .Add("append", Append, Parameter.Text("text"), Parameter.Text("with"))
        .Add("upcase", Upcase, Parameter.Text("text"))
        .Build();

    private static Value Append(in FunctionCall call) => call.Text(0) + call.Text(1);

    private static Value Upcase(in FunctionCall call) => call.Text(0)?.ToUpperInvariant();
}
