namespace Herzblut.Sources;

/// <summary>Finds web pages behind other names: a server that does not know an ending leaves it to browsers to look at the content.</summary>
internal static class Disguise
{
    /// <summary>True where a file starts as HTML and XML do. https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> start = (content.StartsWith("\uFEFF"u8) ? content[3..] : content).TrimStart(" \t\n\r\f\0"u8);
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter((char)start[1]) || start[1] is (byte)'!' or (byte)'?');
    }
}
