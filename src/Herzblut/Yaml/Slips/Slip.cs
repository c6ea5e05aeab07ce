using Herzblut.Diagnostics;

namespace Herzblut.Yaml.Slips;

/// <summary>
/// What the writer has to change, and what to cover so that the rest can be read.
/// </summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Cover">The range to cover, in the YAML text.</param>
/// <param name="IsValue">True where the range is a value; false where it is whole lines.</param>
/// <param name="HidesEntry">True where an entry is covered as well, which is then not missing.</param>
internal sealed record Slip(Diagnostic Diagnostic, SourceSpan Cover, bool IsValue, bool HidesEntry = false)
{
    /// <summary>True where the range is a line that can be read at the margin: it is moved there and not covered.</summary>
    public bool IsMoved { get; init; }

    /// <summary>True where something that was written cannot be seen any more.</summary>
    public bool Hides => !IsMoved && (!IsValue || HidesEntry);
}
