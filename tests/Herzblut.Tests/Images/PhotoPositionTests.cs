using System.Text;
using Herzblut.Images;

namespace Herzblut.Tests.Images;

public sealed class PhotoPositionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_latitude_is_found_in_either_byte_order(bool isLittleEndian)
        => PhotoPosition.IsIn([0xFF, 0xD8, 0xFF, 0xE1, 0, 99, .. "Exif\0\0"u8, .. Tiff(isLittleEndian, tag: 2)]).ShouldBeTrue();

    [Fact]
    public void A_latitude_is_found_behind_other_pictures_heads()
        => PhotoPosition.IsIn([.. "RIFF....WEBPVP8X"u8, .. new byte[200], .. "EXIF"u8, .. Tiff(isLittleEndian: true, tag: 2)]).ShouldBeTrue();

    [Fact]
    public void A_latitude_is_found_in_xmp()
        => PhotoPosition.IsIn(Encoding.UTF8.GetBytes("<rdf exif:GPSLatitude=\"52,31N\"/>")).ShouldBeTrue();

    [Fact]
    public void A_camera_that_knows_its_gps_version_only_tells_no_place()
        => PhotoPosition.IsIn([.. "Exif\0\0"u8, .. Tiff(isLittleEndian: true, tag: 0)]).ShouldBeFalse();

    [Fact]
    public void Cut_and_random_bytes_are_no_position()
    {
        byte[] whole = Tiff(isLittleEndian: true, tag: 2);
        for (int length = 0; length < whole.Length; length++)
        {
            Should.NotThrow(() => PhotoPosition.IsIn(whole.AsSpan(0, length)));
        }
    }

    // A header, a list with the entry that points to the position, and a list with one entry of the position.
    private static byte[] Tiff(bool isLittleEndian, int tag)
    {
        byte[] head = isLittleEndian ? [.. "II*\0"u8] : [.. "MM\0*"u8];
        return [.. head, .. Number(8, 4), .. Number(1, 2), .. Number(0x8825, 2), .. Number(4, 2), .. Number(1, 4), .. Number(26, 4), .. Number(0, 4),
            .. Number(1, 2), .. Number(tag, 2), .. Number(5, 2), .. Number(3, 4), .. Number(44, 4), .. Number(0, 4)];

        byte[] Number(int value, int length)
        {
            byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(value >> (8 * i)))];
            return isLittleEndian ? bytes : [.. bytes.Reverse()];
        }
    }
}
