using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Rendering.Fragments;
using Herzblut.Rendering.Pages;

namespace Herzblut.Rendering.Templates;

/// <summary>Takes what a partial prints for many pages. Which of them is at hand is not known: it remembers where links may lead to one of them.</summary>
/// <param name="target">Where it goes; empty.</param>
/// <param name="shared">Stands for the pages.</param>
internal sealed class FragmentOutput(Utf8Output target, PageContext shared) : ThemeOutput(target, shared)
{
    private readonly List<CurrentMark> _marks = [];

    /// <inheritdoc/>
    public override void MarkCurrent(SiteAddress target) => _marks.Add(new CurrentMark(Target.Length, target.Path));

    /// <summary>What was printed.</summary>
    public PageFragment ToFragment() => new(Target.Written.ToArray(), [.. _marks], Icons);
}
