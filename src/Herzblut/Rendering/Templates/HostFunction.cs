using System.Collections.Immutable;
using Herzblut.Templating.Functions;

namespace Herzblut.Rendering.Templates;

/// <summary>A function that themes can call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Example">A call, for theme authors.</param>
/// <param name="Type">What it gives, in theme authors' words.</param>
/// <param name="Documentation">What it does, in Markdown.</param>
/// <param name="Body">What it does.</param>
/// <param name="Parameters">What it takes.</param>
internal sealed record HostFunction(
    string Name,
    string Example,
    string Type,
    string Documentation,
    FunctionBody Body,
    params ImmutableArray<Parameter> Parameters);
