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
        foreach (string[] fields in Lines("unicode/canonical.txt"))
        {
            int[] codes = [.. fields.Select(field => Number(field.TrimStart('-')))];
            _parts.Add(codes[0], codes[1..]);
            if (!fields[0].StartsWith('-'))
            {
                _composites.Add(Pair(codes[1], codes[2]), codes[0]);
            }
        }

        foreach (string[] fields in Lines("unicode/combining.txt"))
        {
            for (int code = Number(fields[0]); code <= Number(fields[1]); code++)
            {
                _classes.Add(code, byte.Parse(fields[2], CultureInfo.InvariantCulture));
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

    private static IEnumerable<string[]> Lines(string resource)
    {
        using Stream stream = typeof(CanonicalData).Assembly.GetManifestResourceStream(resource)!; // It is part of this assembly.
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split(' ');
            }
        }
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
