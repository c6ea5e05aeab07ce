namespace Herzblut.Rendering.Views;

/// <summary>One name that templates may ask of a view.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Type">What theme authors call its type: <c>text</c>, <c>html</c>, <c>url</c>, <c>list of question</c>; ends in <c>?</c> where it may be null.</param>
/// <param name="Documentation">What it is, in Markdown; becomes part of the themes' README.</param>
/// <param name="Read">Gives its value.</param>
internal sealed record ViewMember<T>(string Name, string Type, string Documentation, Func<T, object?> Read);
