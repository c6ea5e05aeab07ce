using System.Globalization;

namespace Herzblut.Diagnostics;

/// <summary>What Unicode says about characters that are put together of others. Read when the first text needs it.</summary>
internal sealed class CanonicalData
{
    private static readonly Lazy<CanonicalData> Lazy = new(() => new CanonicalData());

    private readonly Dictionary<int, int[]> _parts = new(2048);
    private readonly Dictionary<long, int> _composites = new(1024); // pairs as keys would be compared by code that is compiled at run time
    private readonly Dictionary<int, byte> _classes = [];

    private CanonicalData()
    {
        Span<Range> fields = stackalloc Range[3];
        foreach (ReadOnlySpan<char> line in TextOf("unicode/canonical.txt").AsSpan().EnumerateLines())
        {
            int count = IsComment(line) ? 0 : line.Split(fields, ' ');
            if (count > 1)
            {
                int code = Number(line[fields[0]].TrimStart('-'));
                int first = Number(line[fields[1]]);
                _parts.Add(code, count == 2 ? [first] : [first, Number(line[fields[2]])]);
                if (line[0] != '-')
                {
                    _composites.Add(Pair(first, Number(line[fields[2]])), code);
                }
            }
        }

        foreach (ReadOnlySpan<char> line in TextOf("unicode/combining.txt").AsSpan().EnumerateLines())
        {
            if (!IsComment(line) && line.Split(fields, ' ') == 3)
            {
                for (int code = Number(line[fields[0]]); code <= Number(line[fields[1]]); code++)
                {
                    _classes.Add(code, byte.Parse(line[fields[2]], CultureInfo.InvariantCulture));
                }
            }
        }
    }

    public static CanonicalData Instance => Lazy.Value;

    /// <summary>The one or two characters that a character consists of, which may consist of others; null for one that is whole.</summary>
    public int[]? PartsOf(int code) => _parts.GetValueOrDefault(code);

    /// <summary>The character that two others are together; null where they stay two.</summary>
    public int? CompositeOf(int first, int second) => _composites.TryGetValue(Pair(first, second), out int composite) ? composite : null;

    /// <summary>0 for letters; marks of different classes may change places.</summary>
    public byte ClassOf(int code) => _classes.GetValueOrDefault(code);

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static bool IsComment(ReadOnlySpan<char> line) => line.StartsWith('#');

    private static string TextOf(string resource)
    {
        using Stream stream = typeof(CanonicalData).Assembly.GetManifestResourceStream(resource)!; // It is part of this assembly.
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static int Number(ReadOnlySpan<char> hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
