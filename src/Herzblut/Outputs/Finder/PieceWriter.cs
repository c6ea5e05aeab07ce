using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Herzblut.Markup;

namespace Herzblut.Outputs.Finder;

/// <summary>
/// Writes a long JSON list as scripts of a limited size: the nth is named <c>&lt;name&gt;&lt;n&gt;</c> and hands over its share of the
/// list as <c>herzblutFinder.&lt;name&gt;&lt;n&gt;</c>.
/// </summary>
internal sealed class PieceWriter(string name) : IDisposable
{
    // In bytes, checked after each entry: a piece is larger by at most one entry.
    private const int Limit = 180 * 1024;

    private readonly Utf8Output _output = new();
    private readonly ImmutableArray<Piece>.Builder _pieces = ImmutableArray.CreateBuilder<Piece>();
    private Utf8JsonWriter? _json;
    private int _first;
    private int _count;

    /// <summary>Where to write the next entry, one JSON value.</summary>
    public Utf8JsonWriter Next()
    {
        if (_json is not null && _output.Length + _json.BytesPending > Limit)
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
        _output.Write($"self.herzblutFinder.{name}{_pieces.Count}=");
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
            _output.WriteUtf8(";\n"u8);
            _pieces.Add(new Piece($"{name}{_pieces.Count}", _first, _output.Written.ToArray()));
        }
    }
}
