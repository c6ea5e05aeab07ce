namespace Herzblut.Diagnostics;

/// <summary>Another place that explains a diagnostic: the including template, the earlier definition.</summary>
public sealed record Note(SourceText Source, SourceSpan Span, Message Message);
