using System.Buffers.Binary;

namespace Herzblut.Images;

/// <summary>
/// The place where a photo was taken, which phones write into the file (EXIF). JPEG, PNG, WebP and AVIF wrap it differently; inside is
/// always a TIFF header with a list of entries, one of which points to the list of the position. XMP says it in words.
/// </summary>
internal static class PhotoPosition
{
    private const int GpsTag = 0x8825;
    private const int LatitudeTag = 0x0002;
    private const int EntryLength = 12;
    private const int HeaderLength = 8;

    /// <summary>True where the file of a picture tells a latitude.</summary>
    public static bool IsIn(ReadOnlySpan<byte> file)
        => IsInTiff(file, "II*\0"u8, isLittleEndian: true)
        || IsInTiff(file, "MM\0*"u8, isLittleEndian: false)
        || file.IndexOf("exif:GPSLatitude"u8) >= 0;

    private static bool IsInTiff(ReadOnlySpan<byte> file, ReadOnlySpan<byte> signature, bool isLittleEndian)
    {
        for (int at = file.IndexOf(signature); at >= 0;)
        {
            ReadOnlySpan<byte> tiff = file[at..];
            if (tiff.Length >= HeaderLength
                && Entry(tiff, UInt32(tiff[4..], isLittleEndian), GpsTag, isLittleEndian) is { } gps
                && Entry(tiff, gps, LatitudeTag, isLittleEndian) is not null)
            {
                return true;
            }

            int next = tiff[signature.Length..].IndexOf(signature);
            at = next < 0 ? -1 : at + signature.Length + next;
        }

        return false;
    }

    // The value or offset of an entry; null where the list at that offset has none of this tag.
    private static uint? Entry(ReadOnlySpan<byte> tiff, uint list, int tag, bool isLittleEndian)
    {
        if (list > tiff.Length - 2)
        {
            return null;
        }

        ReadOnlySpan<byte> entries = tiff[(int)list..];
        int count = UInt16(entries, isLittleEndian);
        entries = entries[2..];
        for (int i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (UInt16(entries, isLittleEndian) == tag)
            {
                return UInt32(entries[8..], isLittleEndian);
            }
        }

        return null;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian)
        => isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittleEndian)
        => isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
