using Herzblut.Diagnostics;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>Whose an address is.</summary>
/// <param name="Name">The file, or what Herzblut puts there itself.</param>
/// <param name="Page">The page; null for pictures, former addresses and generated pages.</param>
/// <param name="IsGenerated">True where no author's file has it, so that only the other one can be renamed.</param>
internal sealed record AddressOwner(Message Name, PageFile? Page = null, bool IsGenerated = false)
{
    /// <summary>An author's file.</summary>
    public static AddressOwner File(string path) => new(new Message(path, path));
}
