using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Herzblut.Search.Analysis;

namespace Herzblut.Search.Indexing;

/// <summary>
/// A spelling without the marks that join its parts or part a number into groups.
/// </summary>
/// <param name="Text">Folded; empty where it is not searched for.</param>
/// <param name="Seams">Where hyphens stood.</param>
internal readonly record struct Spelling(string Text, ImmutableArray<int> Seams)
{
    private const int Longest = 60;

    private static readonly SearchValues<char> Joints = SearchValues.Create("-\u2010\u2011:*_·.,'’ʼ\u00A0\u202F");

    /// <summary>Reads what a text writes.</summary>
    public static Spelling Of(string written)
        => written.AsSpan().IndexOfAny(Joints) < 0 ? Create(WordFolding.Fold(written), []) : OfJoined(written);

    private static Spelling OfJoined(string written)
    {
        ImmutableArray<int>.Builder seams = ImmutableArray.CreateBuilder<int>();
        var text = new StringBuilder(written.Length);
        foreach (char unit in written)
        {
            if (WordReader.IsHyphen(unit))
            {
                seams.Add(WordFolding.Fold(text.ToString()).Length);
            }
            else if (!Joints.Contains(unit))
            {
                text.Append(unit);
            }
        }

        return Create(WordFolding.Fold(text.ToString()), seams.ToImmutable());
    }

    private static Spelling Create(string folded, ImmutableArray<int> seams)
        => folded.Length is > 1 and <= Longest || (folded.Length == 1 && char.IsAsciiDigit(folded[0])) ? new(folded, seams) : new("", []);
}
