using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Operations;

namespace Herzblut.Templating.Runtime;

/// <summary>Where a call stands in the source, for messages. Made once at preparation.</summary>
/// <param name="source">The template.</param>
/// <param name="name">The function's name.</param>
/// <param name="call">The whole call.</param>
/// <param name="arguments">Each argument, a piped value first.</param>
internal sealed class CallSite(SourceText source, SourceSpan name, SourceSpan call, SourceSpan[] arguments)
{
    private OperandSite? _operator;

    public SourceText Source => source;

    public SourceSpan Name => name;

    /// <summary>Just behind the call: where a missing argument would stand.</summary>
    public SourceSpan Behind => new(call.End, 0);

    /// <summary>The call as the operator that it stands for (<c>math.plus</c>); mistakes are reported at the function's name.</summary>
    public OperandSite AsOperator(string text) => _operator ??= new OperandSite(source, name, name, name, text);

    /// <summary>An argument; those that came out of <c>^list</c> share its place.</summary>
    public SourceSpan Argument(int index) => arguments.Length == 0 ? name : arguments[Math.Min(index, arguments.Length - 1)];
}
