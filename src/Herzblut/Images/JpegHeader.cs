using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>
/// JPEG: a row of segments, of which the first "start of frame" holds the size. A phone held upright writes a
/// turned picture and a note about it (EXIF orientation), which browsers follow: width and height swap then.
/// </summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;

    /// <summary>The first bytes of every JPEG.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static ImageSize? Read(Stream stream)
    {
        stream.Position = 2;
        var bytes = new JpegBytes(stream);
        bool isTurned = false;
        while (bytes.ReadMarker() is { } marker)
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                continue;
            }

            int length = bytes.ReadUInt16() - 2;
            if (length < 0 || marker is 0xD9 or 0xDA)
            {
                return null;
            }

            if (IsStartOfFrame(marker))
            {
                return FrameSize(bytes.Read(Math.Min(length, 5)), isTurned);
            }

            if (marker == App1)
            {
                isTurned |= ExifOrientation.IsTurned(bytes.Read(length));
            }
            else
            {
                bytes.Skip(length);
            }
        }

        return null;
    }

    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageSize? FrameSize(ReadOnlySpan<byte> frame, bool isTurned)
    {
        if (frame.Length < 5)
        {
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return isTurned ? new ImageSize(height, width) : new ImageSize(width, height);
    }
}
