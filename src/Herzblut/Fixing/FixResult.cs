using System.Collections.Immutable;

namespace Herzblut.Fixing;

/// <summary>
/// What a playbook would be mended of.
/// </summary>
/// <param name="Mended">The files that get better, by path.</param>
/// <param name="Left">Files that stay as they were, as mending them would have left or made a finding.</param>
internal sealed record FixResult(ImmutableArray<EditableText> Mended, ImmutableArray<string> Left);
