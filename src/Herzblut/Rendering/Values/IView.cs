namespace Herzblut.Rendering.Values;

/// <summary>A thing of the model: it has members, and is nothing that prints.</summary>
internal interface IView
{
    /// <summary>What theme authors call it: <c>chapter</c>.</summary>
    string Kind { get; }

    /// <summary>The members' names.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The members with their values, in the order of declaration.</summary>
    IEnumerable<KeyValuePair<string, object?>> Read();
}
