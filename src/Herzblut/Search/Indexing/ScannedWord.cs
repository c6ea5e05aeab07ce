namespace Herzblut.Search.Indexing;

/// <summary>
/// A word in a document.
/// </summary>
/// <param name="spelling">Its number in the scan.</param>
/// <param name="weight">Where it stands.</param>
internal readonly struct ScannedWord(int spelling, WordWeight weight)
{
    // A large playbook has millions of them: both fit into one number.
    private const int WeightBits = 4;

    private readonly int _both = (spelling << WeightBits) | (int)weight;

    /// <summary>Its number in the scan.</summary>
    public int Spelling => _both >> WeightBits;

    /// <summary>Where it stands.</summary>
    public WordWeight Weight => (WordWeight)(_both & ((1 << WeightBits) - 1));
}
