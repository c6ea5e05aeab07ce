using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;

namespace Herzblut.Outputs.Finder;

/// <summary>
/// Writes a long JSON list as scripts of a limited size. Each is named after its entries and hands them over as
/// <c>herzblutFinder["t.0123456789ab"]</c>.
/// </summary>
/// <remarks>A large piece ends only after certain entries, so that a change does not move the borders that come after it.</remarks>
internal sealed class PieceWriter(char name) : IDisposable
{
    // In bytes, checked after each entry: a piece is larger by at most one entry.
    private const int Large = 140 * 1024;
    private const int Limit = 180 * 1024;

    // One entry in eight.
    private const int BorderShare = 8;

    private readonly Utf8Output _output = new();
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
            byte[] list = _output.Written.ToArray();
            string stamp = ContentStamp.AmongMany(list);
            _pieces.Add(new Piece($"{name}.{stamp}", stamp, _first, [.. Encoding.ASCII.GetBytes($"self.herzblutFinder[\"{name}.{stamp}\"]="), .. list, .. ";\n"u8]));
        }
    }
}
