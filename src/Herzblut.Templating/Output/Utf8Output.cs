using System.Buffers;
using System.Text;

namespace Herzblut.Templating.Output;

/// <summary>A growing UTF-8 buffer from a pool. Dispose it to give the memory back.</summary>
public sealed class Utf8Output : IDisposable
{
    private byte[] _buffer;
    private int _length;

    /// <summary>An empty output.</summary>
    public Utf8Output(int capacity = 4096) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>How many bytes were written.</summary>
    public int Length => _length;

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Span<byte> target = Reserve(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, target);
    }

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    /// <summary>Gives the memory back to the pool.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }

    /// <summary>What was written so far as a text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Written);

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
