using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// Prints one JSON object a line: <c>{code, severity, file, line, column, message, hint}</c>; <c>hint</c> is null where
/// the message says it all.
/// </summary>
internal sealed class JsonDiagnosticWriter(TextWriter writer, MessageLanguage language) : IDiagnosticWriter
{
    // Umlauts stay legible: the lines are read by tools and by people, never by a browser.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            writer.Write(ToJson(diagnostic));
            writer.Write('\n');
        }
    }

    private string ToJson(Diagnostic diagnostic)
    {
        LinePosition position = diagnostic.Source.CharacterPositionOf(diagnostic.Span.Start);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", SeverityName(diagnostic.Severity));
            json.WriteString("file", diagnostic.Source.Path);
            json.WriteNumber("line", position.Line);
            json.WriteNumber("column", position.Column);
            json.WriteString("message", diagnostic.Message.In(language));
            json.WriteString("hint", diagnostic.Hint?.In(language));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
