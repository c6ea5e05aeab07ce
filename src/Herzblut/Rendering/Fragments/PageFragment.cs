using System.Collections.Immutable;

namespace Herzblut.Rendering.Fragments;

/// <summary>What a partial prints on all pages of a scope.</summary>
/// <param name="Utf8">The text.</param>
/// <param name="Marks">Where it says, on one of the pages, that a link leads to that very page; in the order of the text.</param>
/// <param name="Icons">The icons that it shows.</param>
internal sealed record PageFragment(byte[] Utf8, ImmutableArray<CurrentMark> Marks, UsedIcons? Icons);
