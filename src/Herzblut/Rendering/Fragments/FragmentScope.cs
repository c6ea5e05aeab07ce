using System.Collections.Concurrent;

namespace Herzblut.Rendering.Fragments;

/// <summary>Pages on which the same partials print the same: in one folder, so that their links are the same, with the same part open. Thread-safe.</summary>
internal sealed class FragmentScope
{
    private readonly ConcurrentDictionary<string, PageFragment> _fragments;
    private readonly ConcurrentDictionary<string, PageFragment>.AlternateLookup<ReadOnlySpan<char>> _found;

    /// <summary>A scope in which nothing was printed yet.</summary>
    public FragmentScope()
    {
        _fragments = new(StringComparer.Ordinal);
        _found = _fragments.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What was printed before; null where nobody has asked yet.</summary>
    /// <param name="key">The partial and what it was passed.</param>
    public PageFragment? Find(ReadOnlySpan<char> key) => _found.TryGetValue(key, out PageFragment? fragment) ? fragment : null;

    /// <summary>Keeps what was printed. Two threads may print the same at the same time; that does no harm.</summary>
    public void Keep(string key, PageFragment fragment) => _fragments[key] = fragment;
}
