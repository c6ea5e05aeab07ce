using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Herzblut.Templating.Output;

/// <summary>
/// A growing UTF-8 buffer from a pool. Dispose it to give the memory back. While a template renders, it also indents
/// later lines and cuts what is too long, as the language asks; what comes through <see cref="IBufferWriter{T}"/> is taken
/// as it is.
/// </summary>
public sealed class Utf8Output : IDisposable, IBufferWriter<byte>
{
    private const int DefaultCapacity = 4096;

    private byte[] _buffer;
    private int _length;
    private long _left = long.MaxValue;
    private bool _isCut;

    /// <summary>An empty output.</summary>
    /// <param name="capacity">How many bytes to make room for at first.</param>
    public Utf8Output(int capacity = DefaultCapacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    /// <summary>How many bytes were written.</summary>
    public int Length => _length;

    /// <summary>What to write before the first character of each further line; null for nothing.</summary>
    internal byte[]? Indent { get; set; }

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (Indent is null && text.Length <= _left)
        {
            _left -= text.Length;
            Append(text);
        }
        else
        {
            WriteSlowly(text);
        }
    }

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text) => WriteUtf8(text, text.Length);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - _length);
        _length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(sizeHint, 1));

    /// <summary>Empties the output, to be used again.</summary>
    public void Clear() => Restart(0);

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

    /// <summary>Empties the output and sets how many UTF-16 units it takes before it cuts; 0 for any number.</summary>
    internal void Restart(int maxLength)
    {
        _length = 0;
        Indent = null;
        LimitTo(maxLength);
    }

    /// <summary>Cuts what is written from now on after so many UTF-16 units; 0 for no limit.</summary>
    internal void LimitTo(int maxLength)
    {
        _left = maxLength > 0 ? maxLength : long.MaxValue;
        _isCut = false;
    }

    /// <summary>Takes back everything behind a length.</summary>
    internal void Truncate(int length) => _length = length;

    /// <summary>Writes UTF-8 that has <paramref name="units"/> UTF-16 units.</summary>
    internal void WriteUtf8(ReadOnlySpan<byte> text, int units)
    {
        if (Indent is null && units <= _left)
        {
            _left -= units;
            AppendUtf8(text);
        }
        else
        {
            WriteSlowly(Encoding.UTF8.GetString(text));
        }
    }

    /// <summary>Writes a number as the culture prints it.</summary>
    internal void WriteNumber<T>(T number, CultureInfo culture)
        where T : IUtf8SpanFormattable
    {
        const int MaxNumber = 64;
        if (Indent is null && _left >= MaxNumber && number.TryFormat(Reserve(MaxNumber), out int written, default, culture))
        {
            _length += written;
            _left -= written;
        }
        else
        {
            WriteSlowly(string.Create(culture, $"{number}"));
        }
    }

    private void WriteSlowly(ReadOnlySpan<char> text)
    {
        if (text.Length > _left)
        {
            WriteIndented(text[..(int)_left]);
            _left = 0;
            if (!_isCut)
            {
                _isCut = true;
                AppendUtf8("..."u8);
            }
        }
        else
        {
            _left -= text.Length;
            WriteIndented(text);
        }
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Indent is not null && _length > 0 && _buffer[_length - 1] == '\n')
            {
                AppendUtf8(Indent);
            }

            int lineEnd = text.IndexOf('\n');
            int count = lineEnd < 0 ? text.Length : lineEnd + 1;
            Append(text[..count]);
            text = text[count..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ReadOnlySpan<char> text)
    {
        Span<byte> target = Reserve(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, target);
    }

    private void AppendUtf8(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), Math.Max(DefaultCapacity, _buffer.Length * 2)));
        Written.CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
