using Herzblut.Model;

namespace Herzblut.Rendering.Impulses;

/// <summary>A guiding question put forward for a week, with the chapter it comes from.</summary>
internal sealed record Impulse(Chapter Chapter, GuidingQuestion Question);
