namespace Herzblut.Rendering.Templates;

/// <summary>What a function of ours takes.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Type">What an argument is converted to.</param>
internal readonly record struct HostParameter(string Name, Type Type)
{
    /// <summary>A text; other values are converted as they print.</summary>
    public static HostParameter Text(string name) => new(name, typeof(string));

    /// <summary>Any value.</summary>
    public static HostParameter Any(string name) => new(name, typeof(object));
}
