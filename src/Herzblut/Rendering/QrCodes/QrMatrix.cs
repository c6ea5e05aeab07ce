namespace Herzblut.Rendering.QrCodes;

/// <summary>The modules of a QR code, a row in 64 bits (bit x is column x), dark ones set.</summary>
internal sealed class QrMatrix
{
    private const int FormatMask = 0x5412;
    private const int FormatGenerator = 0x537;
    private const int VersionGenerator = 0x1F25;

    private readonly QrVersion _version;
    private readonly ulong[] _dark;
    private readonly ulong[] _reserved;

    private QrMatrix(QrVersion version)
    {
        _version = version;
        _dark = new ulong[version.Size];
        _reserved = new ulong[version.Size];
    }

    /// <summary>Modules on each side.</summary>
    public int Size => _version.Size;

    /// <summary>The modules of a text; null where it is too long for the versions we know (251 bytes).</summary>
    public static QrMatrix? Of(ReadOnlySpan<byte> content)
    {
        if (QrVersion.For(content.Length) is not { } version)
        {
            return null;
        }

        var matrix = new QrMatrix(version);
        matrix.PlacePatterns();
        matrix.PlaceCodewords(QrData.Encode(content, version));
        matrix.ApplyBestMask();
        return matrix;
    }

    /// <summary>Whether a module is dark.</summary>
    public bool IsDark(int x, int y) => ((_dark[y] >> x) & 1) != 0;

    private void PlacePatterns()
    {
        for (int i = 0; i < Size; i++)
        {
            Reserve(6, i, i % 2 == 0);
            Reserve(i, 6, i % 2 == 0);
        }

        PlaceFinder(3, 3);
        PlaceFinder(Size - 4, 3);
        PlaceFinder(3, Size - 4);
        PlaceAlignments();
        PlaceFormat(mask: 0);
        PlaceVersion();
    }

    private void PlaceFinder(int centerX, int centerY)
    {
        for (int dy = -4; dy <= 4; dy++)
        {
            for (int dx = -4; dx <= 4; dx++)
            {
                int x = centerX + dx;
                int y = centerY + dy;
                if (x >= 0 && x < Size && y >= 0 && y < Size)
                {
                    Reserve(x, y, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4));
                }
            }
        }
    }

    private void PlaceAlignments()
    {
        foreach (int centerY in _version.Alignment)
        {
            foreach (int centerX in _version.Alignment)
            {
                if (!IsFinderCorner(centerX, centerY))
                {
                    PlaceAlignment(centerX, centerY);
                }
            }
        }
    }

    private void PlaceAlignment(int centerX, int centerY)
    {
        for (int dy = -2; dy <= 2; dy++)
        {
            for (int dx = -2; dx <= 2; dx++)
            {
                Reserve(centerX + dx, centerY + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
            }
        }
    }

    private bool IsFinderCorner(int x, int y)
    {
        int last = Size - 7;
        return (x, y) == (6, 6) || (x, y) == (6, last) || (x, y) == (last, 6);
    }

    // Level M is 00, so only the mask stands in the five data bits.
    private void PlaceFormat(int mask)
    {
        int remainder = mask;
        for (int i = 0; i < 10; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> 9) * FormatGenerator);
        }

        int bits = ((mask << 10) | remainder) ^ FormatMask;
        for (int i = 0; i < 15; i++)
        {
            bool isDark = ((bits >> i) & 1) != 0;
            (int x, int y) = i switch
            {
                < 6 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            Reserve(x, y, isDark);
            Reserve(i < 8 ? Size - 1 - i : 8, i < 8 ? 8 : Size - 15 + i, isDark);
        }

        Reserve(8, Size - 8, isDark: true);
    }

    private void PlaceVersion()
    {
        if (_version.Number < 7)
        {
            return;
        }

        int remainder = _version.Number;
        for (int i = 0; i < 12; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> 11) * VersionGenerator);
        }

        int bits = (_version.Number << 12) | remainder;
        for (int i = 0; i < 18; i++)
        {
            bool isDark = ((bits >> i) & 1) != 0;
            Reserve(Size - 11 + (i % 3), i / 3, isDark);
            Reserve(i / 3, Size - 11 + (i % 3), isDark);
        }
    }

    // Two columns at a time, from the right, upwards and downwards by turns; the column of the timing pattern is skipped.
    private void PlaceCodewords(byte[] codewords)
    {
        int bit = 0;
        for (int right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            bool isUpward = ((right + 1) & 2) == 0;
            for (int step = 0; step < Size; step++)
            {
                int y = isUpward ? Size - 1 - step : step;
                for (int x = right; x >= right - 1; x--)
                {
                    if (((_reserved[y] >> x) & 1) == 0 && bit < codewords.Length * 8)
                    {
                        Set(x, y, ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0);
                        bit++;
                    }
                }
            }
        }
    }

    private void ApplyBestMask()
    {
        int best = 0;
        int lowest = int.MaxValue;
        for (int mask = 0; mask < QrMask.Count; mask++)
        {
            ApplyMask(mask);
            PlaceFormat(mask);
            int penalty = QrPenalty.Of(_dark);
            if (penalty < lowest)
            {
                (best, lowest) = (mask, penalty);
            }

            ApplyMask(mask);
        }

        ApplyMask(best);
        PlaceFormat(best);
    }

    // Applied twice, a mask undoes itself.
    private void ApplyMask(int mask)
    {
        for (int y = 0; y < Size; y++)
        {
            _dark[y] ^= QrMask.Row(mask, y) & ~_reserved[y];
        }
    }

    private void Reserve(int x, int y, bool isDark)
    {
        _reserved[y] |= 1UL << x;
        Set(x, y, isDark);
    }

    private void Set(int x, int y, bool isDark) => _dark[y] = (_dark[y] & ~(1UL << x)) | (isDark ? 1UL << x : 0);
}
