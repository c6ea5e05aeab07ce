using System.Collections.Frozen;
using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>Recognises a key with another mark in the place of its colon: <c>name = Mut</c>, <c>title： Mut</c>.</summary>
internal static class MissingColon
{
    /// <summary>What people write where a colon belongs.</summary>
    public const string Marks = "=;：→";

    /// <summary>The length of the key that a text begins with; null where none does.</summary>
    public static int? Find(ReadOnlySpan<char> text, FrozenSet<string> knownKeys)
    {
        int mark = text.IndexOfAny(Marks);
        ReadOnlySpan<char> key = mark < 0 ? [] : text[..mark].TrimEnd(" \t");
        return knownKeys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key) ? key.Length : null;
    }

    /// <summary>The value in what stands after the key.</summary>
    public static string ValueOf(string rest) => rest.TrimStart([.. Marks, ' ', '\t', '-', '>', ':']);

    /// <summary>What findings about a text share that should have been entries.</summary>
    public static Cause CauseOf(SourceText source, int start) => new("text without its name", source.Path, start);
}
