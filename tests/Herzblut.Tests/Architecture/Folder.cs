using System.Collections.Immutable;

namespace Herzblut.Tests.Architecture;

/// <summary>A folder of the library.</summary>
/// <param name="Name">Its name; empty for the folder of the library itself.</param>
/// <param name="Gives">What it gives to those after it.</param>
/// <param name="Uses">The folders it may use, all of which come before it.</param>
/// <param name="Inside">Its subfolders from the first to the last, itself included where it has files of its own; each may use those before it.</param>
internal sealed record Folder(string Name, string Gives, ImmutableArray<string> Uses, ImmutableArray<string> Inside)
{
    public static Folder Of(string name, string gives, string uses = "", string inside = "") => new(name, gives, Split(uses), Split(inside));

    private static ImmutableArray<string> Split(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
