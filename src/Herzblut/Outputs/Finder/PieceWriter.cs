using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;

namespace Herzblut.Outputs.Finder;

/// <summary>
/// Writes a long JSON list as scripts of a limited size. Each is named after its entries and hands them over as
/// <c>herzblutFinder["t.0123456789ab"]</c>.
/// </summary>
/// <remarks>A large piece ends only after certain entries, so that a change does not move the borders that come after it.</remarks>
/// <param name="name">The letter of the list.</param>
/// <param name="folder">Where the scripts lie, with a slash at its end.</param>
/// <param name="sink">Takes each script as it is finished.</param>
internal sealed class PieceWriter(char name, string folder, IOutputSink sink) : IDisposable
{
    // In bytes, checked after each entry: a piece is larger by at most one entry.
    private const int Large = 140 * 1024;
    private const int Limit = 180 * 1024;

    // One entry in eight.
    private const int BorderShare = 8;

    private readonly Utf8Output _output = new();
    private readonly Utf8Output _script = new();
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private Utf8JsonWriter? _json;
    private int _first;
    private int _count;

    /// <summary>Where to write the next entry, one JSON value.</summary>
    /// <param name="key">What tells the entry from the others, and stays when it is changed.</param>
    public Utf8JsonWriter Next(string key)
    {
        int size = _json is null ? 0 : _output.Length + (int)_json.BytesPending;
        if (size > Limit || (size > Large && StableHash.Chooses(key, BorderShare)))
        {
            End();
        }

        _json ??= Begin();
        _count++;
        return _json;
    }

    /// <summary>The scripts of the pieces; those with the same entries share one.</summary>
    public IEnumerable<OutputFile> Files => _files.Values;

    /// <summary>All pieces, once the last entry is written.</summary>
    public ImmutableArray<Piece> Finish()
    {
        End();
        return _pieces.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json?.Dispose();
        _output.Dispose();
        _script.Dispose();
    }

    private Utf8JsonWriter Begin()
    {
        _first = _count;
        _output.Clear();
        var json = new Utf8JsonWriter(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        return json;
    }

    private void End()
    {
        if (_json is not null)
        {
            _json.WriteEndArray();
            _json.Dispose();
            _json = null;
            string stamp = ContentStamp.AmongMany(_output.Written);
            var piece = new Piece($"{name}.{stamp}", stamp, _first);
            _pieces.Add(piece);
            if (!_files.ContainsKey(piece.Name))
            {
                _files.Add(piece.Name, Write(piece));
            }
        }
    }

    private OutputFile Write(Piece piece)
    {
        _script.Clear();
        _script.Write($"self.herzblutFinder[\"{piece.Name}\"]=");
        _script.WriteUtf8(_output.Written);
        _script.WriteUtf8(";\n"u8);
        return sink.Add($"{folder}{piece.Name}.js", _script.Written);
    }
}
