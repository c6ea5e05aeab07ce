using Herzblut.Templating.Execution.Statements;

namespace Herzblut.Templating.Runtime;

/// <summary>The body of a <c>wrap</c>, on its way to the function that prints it.</summary>
/// <param name="Body">What to print.</param>
/// <param name="Owner">The frame in which it was written.</param>
/// <param name="Outer">What <c>$$</c> means inside the body itself.</param>
/// <param name="FirstVisibleFunction">Which parameters the body sees.</param>
internal sealed record WrapBlock(StatementNode Body, Frame Owner, WrapBlock? Outer, int FirstVisibleFunction);
