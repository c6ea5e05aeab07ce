using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions;

/// <summary>The code of a builtin or host function. It must be static or capture only immutable, thread-safe things.</summary>
public delegate Value FunctionBody(in FunctionCall call);

/// <summary>The same function writing its result straight to the output; writes exactly what the value would print.</summary>
public delegate void FunctionWriter(in FunctionCall call, Utf8Output output);
