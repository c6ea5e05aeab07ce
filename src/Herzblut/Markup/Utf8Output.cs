using System.Buffers;
using System.Globalization;
using System.Text;

namespace Herzblut.Markup;

/// <summary>A growing UTF-8 buffer from a pool. Dispose it to give the memory back. Used by one thread at a time.</summary>
internal sealed class Utf8Output : IDisposable, IBufferWriter<byte>
{
    private const int DefaultCapacity = 4096;

    // UTF-8 takes at most three bytes for a UTF-16 unit; a pair of surrogates takes four for two.
    private const int MaxBytesPerUnit = 3;

    private byte[] _buffer;

    /// <summary>An empty output.</summary>
    /// <param name="capacity">How many bytes to make room for at first.</param>
    public Utf8Output(int capacity = DefaultCapacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Span<byte> target = Reserve(text.Length * MaxBytesPerUnit);
        Length += Encoding.UTF8.GetBytes(text, target);
    }

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>Writes a whole number with the digits 0 to 9.</summary>
    public void WriteNumber(int number)
    {
        const int LongestNumber = 11;
        number.TryFormat(Reserve(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(sizeHint, 1));

    /// <summary>Takes back what was written last.</summary>
    /// <param name="length">How many bytes stay.</param>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    /// <summary>Empties the output, to be used again.</summary>
    public void Clear() => Length = 0;

    /// <summary>Gives the memory back to the pool.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            Length = 0;
        }
    }

    /// <summary>What was written so far as a text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Written);

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(Length);
    }

    private void Grow(int count)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + count), Math.Max(DefaultCapacity, _buffer.Length * 2)));
        Written.CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
