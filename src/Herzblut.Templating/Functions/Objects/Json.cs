using System.Buffers;
using System.Text;
using System.Text.Json;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Objects;

/// <summary><c>object.to_json</c> and <c>object.from_json</c>: compact JSON, the same in every culture.</summary>
internal static class Json
{
    // A reader or writer, in loop rounds.
    private const int JsonWork = 4;

    /// <summary>Null gives null.</summary>
    public static Value Read(in FunctionCall call)
    {
        call.CountWork(JsonWork + ((call.Text(0)?.Length ?? 0) / 2));
        try
        {
            return call.Text(0) is string json ? JsonReading.Read(json) : Value.Null;
        }
        catch (JsonException error)
        {
            throw call.Fault(FunctionProblems.BadJson((error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1));
        }
    }

    public static Value ToText(in FunctionCall call) => Encoding.UTF8.GetString(Serialize(call).WrittenSpan);

    public static void Write(in FunctionCall call, Utf8Output output) => output.WriteUtf8(Serialize(call).WrittenSpan);

    private static ArrayBufferWriter<byte> Serialize(in FunctionCall call)
    {
        call.CountWork(JsonWork);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        new JsonWriting(json, call).Write(call[0], depth: 0);
        json.Flush();
        GrowthGuard.Check(call, buffer.WrittenCount);
        return buffer;
    }
}
