using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// What is known of a language: rules that the browser gets too, and for German the word list that compounds are taken apart by.
/// </summary>
internal sealed class SearchLanguage
{
    private static readonly Lazy<SearchLanguage> German = new(static () => new SearchLanguage("de", hasLexicon: true));
    private static readonly Lazy<SearchLanguage> English = new(static () => new SearchLanguage("en", hasLexicon: false));
    private static readonly SearchLanguage Other = new("", []);

    private readonly ImmutableArray<UnlikeForms> _unlike;

    private SearchLanguage(string code, bool hasLexicon)
        : this(EmbeddedText($"rules.{code}.txt"), Particles(EmbeddedText($"rules.{code}.txt")))
    {
        Synonyms = Groups($"synonyms.{code}.txt");
        Related = Groups($"related.{code}.txt");
        if (hasLexicon)
        {
            Lexicon = Lexicon.Read(EmbeddedText($"lexicon.{code}.txt"), NounsWithErPlural(Rules));
        }
    }

    private SearchLanguage(string rules, ImmutableArray<string> particles)
    {
        Rules = rules;
        VerbParticles = particles;
        StopWords = [.. Values(rules, "stop:")];
        Separable = ["", .. Values(rules, "separable:")];
        _unlike = [.. Unlike(rules, "irregular: "), .. Unlike(rules, "strong: ")];
    }

    /// <summary>The rules as the script reads them, one a line: without comments and blank lines. Empty for a language we know nothing of.</summary>
    public string Rules { get; }

    /// <summary>Words that mean the same.</summary>
    public ImmutableArray<SynonymGroup> Synonyms { get; } = [];

    /// <summary>What words have to do with that may mean something else: toothache, dentist.</summary>
    public ImmutableArray<SynonymGroup> Related { get; } = [];

    /// <summary>Words that are not searched for, folded.</summary>
    public FrozenSet<string> StopWords { get; }

    /// <summary>The words that compounds are made of; null where compounds are written apart.</summary>
    public Lexicon? Lexicon { get; }

    /// <summary>What may stand in front of a stem without making a compound of it.</summary>
    public ImmutableArray<string> VerbParticles { get; }

    /// <summary>What may stand in front of a verb and apart from it, nothing included.</summary>
    public FrozenSet<string> Separable { get; }

    /// <summary>How forms of a folded word begin that do not begin as it does: bought, schrieb; some may be forms of another word.</summary>
    public IEnumerable<string> OtherFormsOf(string word)
    {
        foreach (UnlikeForms row in _unlike)
        {
            int at = word.LastIndexOf(row.Base, StringComparison.Ordinal);
            foreach (string other in at < 0 ? [] : row.Others)
            {
                yield return word[..at] + other;
            }
        }
    }

    /// <summary>The language of that code (<c>de</c>, <c>de-AT</c>); one without rules where we know nothing of it.</summary>
    public static SearchLanguage For(string code) => code.Split('-')[0] switch
    {
        "de" => German.Value,
        "en" => English.Value,
        _ => Other,
    };

    private static ImmutableArray<SynonymGroup> Groups(string name) => [.. EmbeddedText(name).Split('\n').Select(SynonymGroup.Read)];

    private static ImmutableArray<string> Particles(string rules) => [.. Values(rules, "particles:")];

    // The names of nouns stand between "only" and the colon: "noun er only bild haus: - s es er".
    private static ImmutableArray<string> NounsWithErPlural(string rules)
    {
        const string Row = "noun er only ";
        int start = rules.IndexOf(Row, StringComparison.Ordinal) + Row.Length;
        return [.. rules[start..rules.IndexOf(':', start)].Split(' ')];
    }

    // "strong: schreib schrieb; geh ging gang".
    private static IEnumerable<UnlikeForms> Unlike(string rules, string row)
        => string.Join(' ', Values(rules, row)).Split("; ").Select(group => group.Split(' '))
            .Where(words => words.Length > 1).Select(words => new UnlikeForms(words[0], words[1..]));

    private static string[] Values(string rules, string row)
    {
        foreach (string line in rules.Split('\n'))
        {
            if (line.StartsWith(row, StringComparison.Ordinal))
            {
                return line[row.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return [];
    }

    private static string EmbeddedText(string name)
    {
        using Stream stream = typeof(SearchLanguage).Assembly.GetManifestResourceStream("search/" + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        IEnumerable<string> lines = reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r'));
        return string.Join('\n', lines.Where(line => line.Length > 0 && line[0] != '#'));
    }

    /// <summary>How forms begin that do not begin as their word does.</summary>
    private sealed record UnlikeForms(string Base, string[] Others);
}
