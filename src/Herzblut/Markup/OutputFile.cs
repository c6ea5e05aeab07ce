using System.IO.Hashing;
using System.Text;

namespace Herzblut.Markup;

/// <summary>One file of the finished site.</summary>
public sealed class OutputFile
{
    /// <summary>The length of the digest in bytes.</summary>
    internal const int DigestLength = 16;

    private readonly ReadOnlyMemory<byte>? _content;
    private readonly byte[]? _digest;

    /// <summary>A file in memory.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="content">The bytes as they are stored.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
    {
        Path = path;
        Length = content.Length;
        _content = content;
    }

    private OutputFile(string path, int length, byte[] digest)
    {
        Path = path;
        Length = length;
        _digest = digest;
    }

    /// <summary>Below the output folder, with <c>/</c>, no leading one, no <c>.</c> or <c>..</c> segment.</summary>
    public string Path { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The bytes as they are stored. A build that writes its files as they are made keeps none of them in memory.</summary>
    public ReadOnlyMemory<byte> Content => _content ?? throw new InvalidOperationException($"'{Path}' was written already.");

    /// <summary>True where the file was written already, and its bytes are no longer in memory.</summary>
    internal bool IsWritten => _content is null;

    /// <summary>A text file: UTF-8 without byte order mark.</summary>
    public static OutputFile FromText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file that was written already.</summary>
    internal static OutputFile Written(string path, ReadOnlySpan<byte> content) => new(path, content.Length, XxHash128.Hash(content));

    /// <summary>Puts a hash of the bytes somewhere, <see cref="DigestLength"/> bytes long.</summary>
    internal void CopyDigest(Span<byte> target)
    {
        if (_digest is not null)
        {
            _digest.CopyTo(target);
        }
        else
        {
            XxHash128.Hash(Content.Span, target);
        }
    }
}
