using System.Collections.Concurrent;

namespace Herzblut.Rendering.Fragments;

/// <summary>The scopes of a site. Thread-safe.</summary>
internal sealed class FragmentScopes
{
    private readonly ConcurrentDictionary<string, FragmentScope> _scopes = new(StringComparer.Ordinal);

    /// <summary>The scope of pages that have a language, an open part and a folder in common.</summary>
    public FragmentScope Of(string language, string part, string folder) => _scopes.GetOrAdd($"{language}/{part}/{folder}", _ => new FragmentScope());
}
