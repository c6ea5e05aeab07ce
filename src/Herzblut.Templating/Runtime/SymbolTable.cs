using System.Collections.Concurrent;

namespace Herzblut.Templating.Runtime;

/// <summary>
/// Numbers for the names of variables, shared by all templates of an engine, so that a variable is an index into an
/// array. Thread-safe; names are never removed.
/// </summary>
internal sealed class SymbolTable
{
    private readonly ConcurrentDictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private string[] _names = new string[64];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public int Add(string name)
    {
        if (_byName.TryGetValue(name, out int known))
        {
            return known;
        }

        lock (_lock)
        {
            if (_byName.TryGetValue(name, out known))
            {
                return known;
            }

            if (_count == _names.Length)
            {
                Array.Resize(ref _names, _count * 2);
            }

            _names[_count] = name;
            _byName[name] = _count;
            Volatile.Write(ref _count, _count + 1);
            return _count - 1;
        }
    }

    public bool TryFind(string name, out int symbol) => _byName.TryGetValue(name, out symbol);

    public string NameOf(int symbol) => Volatile.Read(ref _names)[symbol];
}
