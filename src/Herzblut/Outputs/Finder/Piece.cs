namespace Herzblut.Outputs.Finder;

/// <summary>A share of a long list, which is a script of its own.</summary>
/// <param name="Name">Its file's name without the extension: the list's letter, a dot and the stamp.</param>
/// <param name="Stamp">Twelve digits that follow from its entries.</param>
/// <param name="First">The position of its first entry in the whole list, from 0.</param>
internal sealed record Piece(string Name, string Stamp, int First);
