using System.Runtime.CompilerServices;

namespace Herzblut.Rendering.Values;

/// <summary>A thing of which templates see the same on all pages of a folder, so that a fragment may be passed it.</summary>
internal interface IFragmentValue
{
    /// <summary>Writes what tells it from all others of its kind.</summary>
    void AppendKey(ref DefaultInterpolatedStringHandler key);
}
