using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Values;

/// <summary>An object of the model: it has members and cannot be printed.</summary>
internal interface IView
{
    /// <summary>What theme authors call it: <c>chapter</c>.</summary>
    string Kind { get; }

    /// <summary>The members' names.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The value of a member; a fault at <paramref name="span"/> where there is none of that name.</summary>
    /// <param name="name">The member.</param>
    /// <param name="span">Where the template names it.</param>
    /// <param name="guess">Where it probably stands among the members; afterwards, where it stands.</param>
    object? Read(string name, ScriptSpan span, ref int guess);

    /// <summary>The value of a member, if there is one of that name.</summary>
    bool TryRead(string name, out object? value);

    /// <summary>The members with their values, in the order of declaration.</summary>
    IEnumerable<KeyValuePair<string, object?>> Read();
}
