using System.Globalization;
using System.Text.Json;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Rendering;

/// <summary>Reads the files that <c>herzblut render</c> is given. What is wrong with one ends in an <see cref="InputFault"/>.</summary>
internal static class InputFiles
{
    /// <summary>The text of a file.</summary>
    public static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFault(File.Exists(path)
                ? new Message($"Die Datei lässt sich nicht lesen: {path}", $"The file cannot be read: {path}")
                : new Message($"Diese Datei gibt es nicht: {path}", $"There is no such file: {path}"));
        }
    }

    /// <summary>The JSON object of a file.</summary>
    public static JsonElement ReadObject(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(ReadText(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new InputFault(new Message($"Hier wird ein JSON-Objekt {{ … }} erwartet: {path}", $"A JSON object {{ … }} is expected here: {path}"));
        }
        catch (JsonException e)
        {
            string line = ((e.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new InputFault(new Message($"Zeile {line} ist kein gültiges JSON: {path}", $"Line {line} is not valid JSON: {path}"));
        }
    }
}
