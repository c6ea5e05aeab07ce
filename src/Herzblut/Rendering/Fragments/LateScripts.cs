using System.Collections.Concurrent;
using System.Collections.Immutable;
using Herzblut.Markup;

namespace Herzblut.Rendering.Fragments;

/// <summary>The scripts with parts of pages that load when a reader wants them. Thread-safe.</summary>
internal sealed class LateScripts
{
    /// <summary>The folder that they lie in.</summary>
    public const string Folder = "assets/late/";

    private readonly ConcurrentDictionary<string, OutputFile> _scripts = new(StringComparer.Ordinal);

    /// <summary>Those that pages have asked for so far, by path.</summary>
    public ImmutableArray<OutputFile> Files => [.. _scripts.Values.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>A script that was made before; null where nobody has asked yet.</summary>
    /// <param name="key">The language and the parts.</param>
    public OutputFile? Find(string key) => _scripts.GetValueOrDefault(key);

    /// <summary>Keeps a script. Two threads may make the same at the same time; that does no harm.</summary>
    public OutputFile Keep(string key, OutputFile script) => _scripts[key] = script;
}
