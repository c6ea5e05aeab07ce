using System.Collections.Immutable;
using Herzblut.Loading;

namespace Herzblut.Scaffolding;

/// <summary>What an editor says of a file to be. Null or empty: not given.</summary>
internal sealed record NewPage
{
    /// <summary>What shall be made.</summary>
    public required ContentKind Kind { get; init; }

    /// <summary>Any text.</summary>
    public required string Title { get; init; }

    /// <summary>The folder that gets the file, relative to the root: that of the part of a chapter, of the chapter of an example.</summary>
    public required string Folder { get; init; }

    /// <summary>What the file or folder shall be called instead of its title; any text.</summary>
    public string? Name { get; init; }

    /// <summary>The running text; without it the file is a draft with a text to be replaced.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is a draft, where that does not follow from <see cref="Text"/>.</summary>
    public bool? IsDraft { get; init; }

    /// <summary>Its place among its neighbours.</summary>
    public double? Order { get; init; }

    /// <summary>A sentence for overviews.</summary>
    public string? Description { get; init; }

    /// <summary>The file in the first language that it translates.</summary>
    public string? Translation { get; init; }

    /// <summary>Leitsatz of a chapter.</summary>
    public string? Quote { get; init; }

    /// <summary>Leitfragen of a chapter.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Anwendungstipps of a chapter.</summary>
    public ImmutableArray<string> Tips { get; init; } = [];

    /// <summary>Tags of a chapter.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Who looks after a chapter.</summary>
    public string? Owner { get; init; }

    /// <summary>Ids of an example.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Ids of an example.</summary>
    public ImmutableArray<string> Touchpoints { get; init; } = [];

    /// <summary>Ids of an example.</summary>
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>What an example brought about.</summary>
    public string? Effect { get; init; }

    /// <summary>Who tells an example.</summary>
    public string? Author { get; init; }

    /// <summary>When an example was written down.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the file will wait to be published.</summary>
    public bool WillBeDraft => IsDraft ?? string.IsNullOrWhiteSpace(Text);
}
