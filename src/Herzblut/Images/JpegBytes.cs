namespace Herzblut.Images;

/// <summary>Reads a JPEG marker by marker.</summary>
internal sealed class JpegBytes(Stream stream)
{
    /// <summary>The next marker without its <c>FF</c>; null at the end or where no marker stands.</summary>
    public byte? ReadMarker()
    {
        if (stream.ReadByte() != 0xFF)
        {
            return null;
        }

        int next = stream.ReadByte();
        while (next == 0xFF)
        {
            next = stream.ReadByte();
        }

        return next < 0 ? null : (byte)next;
    }

    /// <summary>Two bytes, big-endian; 0 at the end.</summary>
    public int ReadUInt16()
    {
        int high = stream.ReadByte();
        int low = stream.ReadByte();
        return low < 0 ? 0 : (high << 8) | low;
    }

    /// <summary>The next bytes, fewer at the end.</summary>
    public byte[] Read(int count)
    {
        byte[] bytes = new byte[count];
        int have = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return have == count ? bytes : bytes[..have];
    }

    /// <summary>Leaves bytes out: embedded previews and colour profiles may fill hundreds of kilobytes.</summary>
    public void Skip(int count) => stream.Seek(count, SeekOrigin.Current);
}
