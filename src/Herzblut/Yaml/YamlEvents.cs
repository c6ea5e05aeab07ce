using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Herzblut.Yaml;

/// <summary>
/// The parser's events of one document. On some broken texts (an unclosed bracket before a key, a tag that is no address) the parser
/// fails with an exception of its own, or ends inside a list without a word: here both are a <see cref="YamlStopException"/>.
/// </summary>
/// <param name="yaml">The YAML text.</param>
/// <param name="offset">Where it starts in its file.</param>
internal sealed class YamlEvents(string yaml, int offset)
{
    private readonly Parser _parser = new(new Scanner(new StringReader(yaml), skipComments: true));

    /// <summary>The event that was read last; only after the first move.</summary>
    public ParsingEvent Current => _parser.Current!; // Every move that did not find one has thrown.

    /// <summary>Where the current event starts in the file.</summary>
    public int Offset => offset + (int)(_parser.Current?.Start.Index ?? 0);

    /// <summary>Moves to the start of the document; false where there is none.</summary>
    public bool MoveToDocument() => Move() && Move() && _parser.Current is DocumentStart;

    /// <summary>Moves to the next event of the document, which is not over yet.</summary>
    public ParsingEvent Next()
    {
        int last = Offset;
        return Move() && _parser.Current is { } item and not (DocumentEnd or StreamEnd)
            ? item
            : throw new YamlStopException(last, YamlFailureKind.Syntax);
    }

    /// <summary>Reads the rest, which holds nothing but mistakes: a second document cannot occur, its <c>---</c> would have ended the header.</summary>
    public void MoveToEnd()
    {
        while (Move())
        {
            // Only exceptions are of interest.
        }
    }

    private bool Move()
    {
        int last = Offset;
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception broken) when (broken is not YamlException)
        {
            throw new YamlStopException(last, YamlFailureKind.Syntax);
        }
    }
}
