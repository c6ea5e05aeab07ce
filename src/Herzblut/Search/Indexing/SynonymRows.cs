using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>Writes words for words as the script reads them, a row of each kind: <c>same: bike bicycle; glimpse > look</c>.</summary>
internal sealed class SynonymRows
{
    /// <summary>The row of words that mean the same.</summary>
    public const string Same = "same";

    /// <summary>The row of what words have to do with.</summary>
    public const string Near = "near";

    private readonly StringBuilder _rows = new();
    private readonly List<string> _alike = [];
    private string _row = "";

    /// <summary>Adds groups to a row.</summary>
    public void AddAll(string row, IEnumerable<SynonymGroup> groups)
    {
        foreach (SynonymGroup group in groups)
        {
            Add(row, group.From.AsSpan(), group.IsOneWay ? group.To.AsSpan() : []);
        }
    }

    /// <summary>Adds words to a row with what is found by them; those that find the same are written once.</summary>
    public void AddAlike(string row, ReadOnlySpan<TypedWord> words, Func<TypedWord, ImmutableArray<string>> foundBy)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ImmutableArray<string> found = foundBy(words[i]);
            if (!found.IsEmpty && !CollectAlike(words[..i], found, foundBy) && CollectAlike(words[i..], found, foundBy))
            {
                AddLine(row, CollectionsMarshal.AsSpan(_alike), found);
            }
        }
    }

    /// <summary>The rows written so far, without which the next ones begin.</summary>
    public string Take()
    {
        string rows = _rows.ToString();
        _rows.Clear();
        _row = "";
        return rows;
    }

    private bool CollectAlike(ReadOnlySpan<TypedWord> words, ImmutableArray<string> found, Func<TypedWord, ImmutableArray<string>> foundBy)
    {
        _alike.Clear();
        foreach (TypedWord word in words)
        {
            if (foundBy(word) is var other && (other == found || other.AsSpan().SequenceEqual(found.AsSpan())))
            {
                _alike.Add(word.Text);
            }
        }

        return _alike.Count > 0;
    }

    // The script knows that a word does not stand for itself.
    private void AddLine(string row, ReadOnlySpan<string> typed, ImmutableArray<string> found)
    {
        ImmutableArray<string> others = typed.Length == 1 ? found.Remove(typed[0]) : found;
        if (!others.IsEmpty)
        {
            bool isSame = typed.Length == others.Length && !typed.ContainsAnyExcept(others.AsSpan());
            Add(row, isSame ? others.AsSpan() : typed, isSame ? [] : others.AsSpan());
        }
    }

    private void Add(string row, ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        _ = row == _row ? _rows.Append("; ") : _rows.Append(_rows.Length == 0 ? "" : "\n").Append(row).Append(": ");
        _row = row;
        SynonymGroup.AppendLine(_rows, from, to);
    }
}
