namespace Herzblut.Templating.Runtime;

/// <summary>What opened a scope inside the global one.</summary>
internal enum ScopeKind
{
    For,
    TableRow,
    While,
    Function,
    With,
}
