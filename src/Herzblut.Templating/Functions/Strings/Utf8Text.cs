using System.Buffers;
using System.Text;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>A text as UTF-8 in a borrowed buffer; dispose it to give the buffer back.</summary>
internal readonly ref struct Utf8Text : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    public Utf8Text(string text)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length = Encoding.UTF8.GetBytes(text, _buffer);
    }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
