using Herzblut.Diagnostics;
using Herzblut.Templating.Execution.Statements;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Syntax.Statements;

namespace Herzblut.Templating.Preparation;

/// <summary>
/// Turns a tree into nodes that render fast: names become symbols, text becomes UTF-8, pipes become calls, and calls of
/// builtins are bound.
/// </summary>
internal sealed partial class Preparer(TemplateEngine engine, SourceText source)
{
    private int _loops;

    // True where a block of code around the current statement may have set an indentation that this one has to replace.
    private bool _isIndented;

    public StatementNode Prepare(BlockStatement root) => PrepareBlock(root);

    private int Symbol(string name) => engine.Symbols.Add(name);

    private CallSite Site(SourceSpan name) => new(source, name, name, []);
}
