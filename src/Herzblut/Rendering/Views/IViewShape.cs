namespace Herzblut.Rendering.Views;

/// <summary>A view's members for whoever documents them, without its type.</summary>
internal interface IViewShape
{
    /// <summary>What theme authors call the view: <c>chapter</c>.</summary>
    string Name { get; }

    /// <summary>What it stands for, in Markdown.</summary>
    string Documentation { get; }

    /// <summary>Name, type and documentation of each member, in the order of declaration.</summary>
    IEnumerable<(string Name, string Type, string Documentation)> Describe();
}
