using System.Text;

namespace Herzblut.Markup;

/// <summary>One file of the finished site, in memory.</summary>
/// <param name="Path">Below the output folder, with <c>/</c>, no leading one, no <c>.</c> or <c>..</c> segment.</param>
/// <param name="Content">The bytes as they are stored.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file: UTF-8 without byte order mark.</summary>
    public static OutputFile FromText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
