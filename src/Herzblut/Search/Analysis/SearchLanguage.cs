using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// What is known of a language: rules that the browser gets too, and for German the word list that compounds are taken apart by.
/// </summary>
internal sealed class SearchLanguage
{
    private const string LightRow = "light:";

    private static readonly Lazy<SearchLanguage> German = new(static () => new SearchLanguage("de", hasLexicon: true));
    private static readonly Lazy<SearchLanguage> English = new(static () => new SearchLanguage("en", hasLexicon: false));
    private static readonly SearchLanguage Other = new("");

    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _unlike;
    private readonly int _longestUnlike;

    private SearchLanguage(string code, bool hasLexicon)
        : this(string.Join('\n', LinesOf($"rules.{code}.txt")))
    {
        Synonyms = Groups($"synonyms.{code}.txt");
        Related = Groups($"related.{code}.txt");
        if (hasLexicon)
        {
            Lexicon = Lexicon.Read(TextOf($"lexicon.{code}.txt"), NounsWithErPlural(Rules));
        }
    }

    private SearchLanguage(string rules)
    {
        Rules = rules;
        VerbParticles = [.. Values(rules, "particles:")];
        StopWords = [.. Values(rules, "stop:")];
        Separable = ["", .. Values(rules, "separable:")];
        Fillers = [.. Values(rules, "filler:"), .. Separable];
        Light = [.. Values(rules, LightRow)];
        Dictionary<string, string[]> unlike = Unlike(rules, "irregular: ").Concat(Unlike(rules, "strong: "))
            .GroupBy(forms => forms[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(forms => forms[1..]).ToArray(), StringComparer.Ordinal);
        _unlike = unlike.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string beginning in unlike.Keys)
        {
            _longestUnlike = Math.Max(_longestUnlike, beginning.Length);
        }
    }

    /// <summary>The rules as the script reads them, one a line: without comments and blank lines. Empty for a language we know nothing of.</summary>
    public string Rules { get; }

    /// <summary>Words that mean the same.</summary>
    public ImmutableArray<SynonymGroup> Synonyms { get; } = [];

    /// <summary>What words have to do with that may mean something else: toothache, dentist.</summary>
    public ImmutableArray<SynonymGroup> Related { get; } = [];

    /// <summary>Words that are not searched for, folded.</summary>
    public FrozenSet<string> StopWords { get; }

    /// <summary>Words that are searched for only where a query has no others, folded.</summary>
    public FrozenSet<string> Fillers { get; }

    /// <summary>Words of any text, folded.</summary>
    public ImmutableArray<string> Light { get; }

    /// <summary>The words that compounds are made of; null where compounds are written apart.</summary>
    public Lexicon? Lexicon { get; }

    /// <summary>What may stand in front of a stem without making a compound of it.</summary>
    public ImmutableArray<string> VerbParticles { get; }

    /// <summary>What may stand in front of a verb and apart from it, nothing included.</summary>
    public FrozenSet<string> Separable { get; }

    /// <summary>How forms of a folded word begin that do not begin as it does: bought, schrieb; some may be forms of another word.</summary>
    public IEnumerable<string> OtherFormsOf(string word)
    {
        for (int start = 0; start < word.Length; start++)
        {
            int longest = Math.Min(_longestUnlike, word.Length - start);
            for (int length = 1; length <= longest; length++)
            {
                foreach (string other in _unlike.TryGetValue(word.AsSpan(start, length), out string[]? others) ? others : [])
                {
                    yield return word[..start] + other;
                }
            }
        }
    }

    /// <summary>The rules, with some of the light words in a row of their own: those that nothing else stands for.</summary>
    public string RulesWithPlain(ImmutableArray<string> plain)
        => plain.IsEmpty ? Rules : Rules.Replace($"{LightRow} {string.Join(' ', Light)}", $"{LightRow} {string.Join(' ', Light.Except(plain))}\nplain: {string.Join(' ', plain)}", StringComparison.Ordinal);

    /// <summary>The language of that code (<c>de</c>, <c>de-AT</c>); one without rules where we know nothing of it.</summary>
    public static SearchLanguage For(string code) => code.Split('-')[0] switch
    {
        "de" => German.Value,
        "en" => English.Value,
        _ => Other,
    };

    private static ImmutableArray<SynonymGroup> Groups(string name) => [.. LinesOf(name).Select(SynonymGroup.Read)];

    // The names of nouns stand between "only" and the colon: "noun er only bild haus: - s es er".
    private static ImmutableArray<string> NounsWithErPlural(string rules)
    {
        const string Row = "noun er only ";
        int start = rules.IndexOf(Row, StringComparison.Ordinal) + Row.Length;
        return [.. rules[start..rules.IndexOf(':', start)].Split(' ')];
    }

    // How a word begins, then how its other forms do: "strong: schreib schrieb; geh ging gang".
    private static IEnumerable<string[]> Unlike(string rules, string row)
        => string.Join(' ', Values(rules, row)).Split("; ").Select(group => group.Split(' ')).Where(words => words.Length > 1);

    private static string[] Values(string rules, string row)
    {
        foreach (ReadOnlySpan<char> line in rules.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(row))
            {
                return line[row.Length..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return [];
    }

    // Without comments and blank lines.
    private static IEnumerable<string> LinesOf(string name)
    {
        using var reader = new StringReader(TextOf(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static string TextOf(string name)
    {
        using Stream stream = typeof(SearchLanguage).Assembly.GetManifestResourceStream("search/" + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
