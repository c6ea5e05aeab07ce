using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Herzblut.Model;

/// <summary>A part of the book; <see cref="Page.Content"/> is its introduction.</summary>
internal sealed record Part : Page
{
    /// <summary>Makes it of what all pages have.</summary>
    [SetsRequiredMembers]
    internal Part(PageBasics basics)
        : base(basics)
    {
    }

    /// <summary>From 1, in reading order.</summary>
    public required int Number { get; init; }

    /// <summary>Its chapters in reading order.</summary>
    public ImmutableArray<Chapter> Chapters { get; init; } = [];

    /// <summary>The examples of all its chapters.</summary>
    public int ExampleCount { get; init; }
}
