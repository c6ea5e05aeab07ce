using Herzblut.Diagnostics;

namespace Herzblut.Server;

/// <summary>What to show, and where.</summary>
public sealed record PreviewOptions
{
    /// <summary>The absolute path of the folder with <c>site.yml</c>.</summary>
    public required string Root { get; init; }

    /// <summary>With drafts or without.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The language of findings.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>The port on this computer's loopback address; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Called at the start, after each change, and once more when the whole site was looked through; one call at a time.</summary>
    public Action<PreviewUpdate>? Updated { get; init; }
}
