using System.Collections;
using Herzblut.Diagnostics;

namespace Herzblut.Templating.Tests.Hosting;

/// <summary>Templates under names, in memory.</summary>
internal sealed class MemoryLoader : ITemplateLoader, IEnumerable
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string this[string name]
    {
        set => _texts[name] = value;
    }

    public IEnumerable<string> Names => _texts.Keys;

    public SourceText? Load(string name) => _texts.TryGetValue(name, out string? text) ? new SourceText(name, text) : null;

    public IEnumerator GetEnumerator() => _texts.GetEnumerator();
}
