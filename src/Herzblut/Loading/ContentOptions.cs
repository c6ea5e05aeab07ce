namespace Herzblut.Loading;

/// <summary>What reading and assembling content is told from outside.</summary>
internal sealed record ContentOptions
{
    /// <summary>Whether drafts are shown. Default: false.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>The day against which reviews are compared; null: they are not. Default: null.</summary>
    public DateOnly? Today { get; init; }
}
