using Herzblut.Diagnostics;

namespace Herzblut.Cli.Rendering;

/// <summary>What <c>herzblut render</c> was asked for; paths as typed, null where nothing was given.</summary>
internal sealed record RenderRequest(
    string? Template, string? Data, string? Options, string? IncludeFolder, bool EscapesHtml, MessageLanguage Language);
