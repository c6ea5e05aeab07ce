using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Herzblut.Search.Analysis;

/// <summary>
/// What is known of a language: rules that the browser gets too, and for German the word list that compounds are taken apart by.
/// </summary>
internal sealed class SearchLanguage
{
    private const string LightRow = "light:";
    private const char LastLetter = 'ÿ';

    private static readonly Lazy<SearchLanguage> German = new(static () => new SearchLanguage("de", hasLexicon: true));
    private static readonly Lazy<SearchLanguage> English = new(static () => new SearchLanguage("en", hasLexicon: false));
    private static readonly SearchLanguage Other = new("");

    // By their first letter: few are tried at each place of a word.
    private readonly List<UnlikeForms>?[] _unlike = new List<UnlikeForms>?[LastLetter + 1];

    // Every index asks for the same words: those of the lists.
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _otherForms = new(StringComparer.Ordinal);

    private SearchLanguage(string code, bool hasLexicon)
        : this(string.Join('\n', LinesOf($"rules.{code}.txt", static line => line.ToString())))
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
        Connectives = [.. Values(rules, "connective:")];
        StrongStems = [.. string.Join(' ', Values(rules, "strong: ")).Split(["; ", " "], StringSplitOptions.RemoveEmptyEntries)];
        foreach (UnlikeForms forms in UnlikeForms.In(rules, "irregular: ").Concat(UnlikeForms.In(rules, "strong: ")))
        {
            (_unlike[forms.Beginning[0]] ??= []).Add(forms);
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

    /// <summary>Words that begin another clause.</summary>
    public FrozenSet<string> Connectives { get; }

    /// <summary>The stems of irregular verbs, that of the infinitive among them.</summary>
    public FrozenSet<string> StrongStems { get; }

    /// <summary>How forms of a folded word begin that do not begin as it does: bought, schrieb; some may be forms of another word.</summary>
    public ImmutableArray<string> OtherFormsOf(string word) => _otherForms.GetOrAdd(word, FindOtherForms);

    /// <summary>
    /// The rules, with some of the light words in a row of their own: those that nothing else stands for. In another, how phrases begin that are
    /// asked for by two words.
    /// </summary>
    public string RulesWith(ImmutableArray<string> plain, IEnumerable<string> pairs)
        => string.Join(' ', pairs) is { Length: > 0 } row ? $"{WithPlain(plain)}\npairs: {row}" : WithPlain(plain);

    /// <summary>The language of that code (<c>de</c>, <c>de-AT</c>); one without rules where we know nothing of it.</summary>
    public static SearchLanguage For(string code) => code.Split('-')[0] switch
    {
        "de" => German.Value,
        "en" => English.Value,
        _ => Other,
    };

    private string WithPlain(ImmutableArray<string> plain)
        => plain.IsEmpty ? Rules : Rules.Replace($"{LightRow} {string.Join(' ', Light)}", $"{LightRow} {string.Join(' ', Light.Except(plain))}\nplain: {string.Join(' ', plain)}", StringComparison.Ordinal);

    private ImmutableArray<string> FindOtherForms(string word)
    {
        ImmutableArray<string> forms = [];
        for (int start = 0; start < word.Length; start++)
        {
            if (word[start] > LastLetter || _unlike[word[start]] is not { } alike)
            {
                continue;
            }

            foreach (UnlikeForms unlike in alike)
            {
                if (word.AsSpan(start).StartsWith(unlike.Beginning))
                {
                    forms = forms.AddRange(unlike.Others.Select(other => string.Concat(word.AsSpan(0, start), other)));
                }
            }
        }

        return forms;
    }

    private static ImmutableArray<SynonymGroup> Groups(string name) => [.. LinesOf(name, SynonymGroup.Read)];

    // The names of nouns stand between "only" and the colon: "noun er only bild haus: - s es er".
    private static ImmutableArray<string> NounsWithErPlural(string rules)
    {
        const string Row = "noun er only ";
        int start = rules.IndexOf(Row, StringComparison.Ordinal) + Row.Length;
        return [.. rules[start..rules.IndexOf(':', start)].Split(' ')];
    }

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
    private static List<T> LinesOf<T>(string name, Func<ReadOnlySpan<char>, T> read)
    {
        var lines = new List<T>();
        foreach (ReadOnlySpan<char> line in TextOf(name).AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty && line[0] != '#')
            {
                lines.Add(read(line));
            }
        }

        return lines;
    }

    private static string TextOf(string name)
    {
        using Stream stream = typeof(SearchLanguage).Assembly.GetManifestResourceStream("search/" + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Forms that do not begin as their word does.</summary>
    /// <param name="Beginning">How the word begins: schreib.</param>
    /// <param name="Others">How its other forms do: schrieb.</param>
    private sealed record UnlikeForms(string Beginning, string[] Others)
    {
        /// <summary>Those of a row of the rules: <c>strong: schreib schrieb; geh ging gang</c>.</summary>
        public static IEnumerable<UnlikeForms> In(string rules, string row)
            => string.Join(' ', Values(rules, row)).Split("; ").Select(group => group.Split(' ')).Where(words => words.Length > 1).Select(words => new UnlikeForms(words[0], words[1..]));
    }
}
