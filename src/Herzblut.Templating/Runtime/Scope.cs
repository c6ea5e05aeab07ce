using Herzblut.Templating.Values;

namespace Herzblut.Templating.Runtime;

/// <summary>A running loop, a function with parameters, or a <c>with</c>.</summary>
internal struct Scope
{
    public ScopeKind Kind;

    /// <summary>The variable of a loop; -1 where it has none.</summary>
    public int Symbol;

    /// <summary>The <see cref="Frame"/> of a function or the object of a <c>with</c>.</summary>
    public object? Target;

    /// <summary>The current item of a loop.</summary>
    public Value Value;

    /// <summary>The item of the round before; unset in the first one.</summary>
    public Value Previous;

    /// <summary>The round, from 0.</summary>
    public int Index;

    /// <summary>How many rounds there will be.</summary>
    public int Count;

    public readonly bool IsLoop => Kind <= ScopeKind.While;
}
