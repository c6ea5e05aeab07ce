namespace Herzblut.Diagnostics;

/// <summary>
/// One slip of an author, from which several findings may follow: in the text, and on every page that shows it. Findings with
/// equal causes are one, see <see cref="DiagnosticBag"/>.
/// </summary>
/// <param name="Kind">What is wrong there; findings of different kinds at one place are independent.</param>
/// <param name="Path">The author's file.</param>
/// <param name="Start">The place in it; 0 for the file as a whole.</param>
public sealed record Cause(string Kind, string Path, int Start = 0);
