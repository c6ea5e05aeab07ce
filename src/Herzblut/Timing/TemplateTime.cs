namespace Herzblut.Timing;

/// <summary>What a template took on all pages.</summary>
/// <param name="Path">The file, as findings name it.</param>
/// <param name="Runs">How often it ran; a fragment runs once for many pages.</param>
/// <param name="Own">The time without what it includes.</param>
/// <param name="Total">The time with what it includes; where it includes itself, the outermost run counts.</param>
public sealed record TemplateTime(string Path, int Runs, TimeSpan Own, TimeSpan Total);
