using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>Upper and lower case: one character for one, the same in every culture, so <c>ß</c> stays.</summary>
internal static class Casing
{
    public static Value Upcase(in FunctionCall call) => call.Text(0)?.ToUpperInvariant();

    public static Value Downcase(in FunctionCall call) => call.Text(0)?.ToLowerInvariant();

    public static void WriteUpcase(in FunctionCall call, Utf8Output output) => Write(call.Text(0), output, MemoryExtensions.ToUpperInvariant);

    public static void WriteDowncase(in FunctionCall call, Utf8Output output) => Write(call.Text(0), output, MemoryExtensions.ToLowerInvariant);

    /// <summary>Changes the first character only; the rest keeps its case.</summary>
    public static Value Capitalize(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        return text.Length == 0 || char.ToUpperInvariant(text[0]) == text[0]
            ? text
            : string.Create(text.Length, text, (target, source) =>
            {
                source.CopyTo(target);
                target[0] = char.ToUpperInvariant(source[0]);
            });
    }

    /// <summary>Words begin behind white space; a hyphen does not begin one.</summary>
    public static Value CapitalizeWords(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        return string.Create(text.Length, text, (target, source) =>
        {
            bool begins = true;
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = begins ? char.ToUpperInvariant(source[i]) : source[i];
                begins = char.IsWhiteSpace(source[i]);
            }
        });
    }

    private static void Write(string? text, Utf8Output output, TextFiller filler) => TextTransform.Write(text, text?.Length ?? 0, filler, output);
}
