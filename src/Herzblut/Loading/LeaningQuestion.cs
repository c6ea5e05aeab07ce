using System.Collections.Immutable;

namespace Herzblut.Loading;

/// <summary>
/// Recognises a guiding question that only its neighbour explains, by how it begins. A question also stands alone, as the question
/// of the week, on cards and slides. Only beginnings are listed that cannot be told from a question complete in itself.
/// </summary>
internal static class LeaningQuestion
{
    private const string GermanAdverbs = "Dabei|Dadurch|Dafür|Dagegen|Daran|Darauf|Daraus|Darin|Darüber|Davon|Dazu";
    private const string GermanQuestionWords = "wann|warum|was|weshalb|welche|welchem|welchen|welcher|welches|wem|wen|wer|wessen|wie|wieso|wo|wobei|wodurch|wofür|woher|wohin|womit|woran|worauf|woraus|worüber|wovon|wozu";
    private const string EnglishQuestionWords = "how|what|when|where|which|who|whom|whose|why";

    // "Damit" also begins a clause of purpose: only with a verb after it does it point back. "Ihnen" with a capital are the readers.
    private static readonly ImmutableArray<string> German =
    [
        .. GermanAdverbs.Split('|'),
        .. "hat|haben|ist|kann|können|meinen|meint|sind|wird|wollen".Split('|').Select(verb => $"Damit {verb}"),
        .. GermanQuestionWords.Split('|').Select(word => $"Und {word}"),
        .. "Was|Welche|Welchen|Welcher|Welches|Wer|Wie viel|Wie viele".Split('|').Select(word => $"{word} davon"),
        .. "Welche|Welcher|Wer|Wie viele".Split('|').Select(word => $"{word} von ihnen"),
    ];

    private static readonly ImmutableArray<string> English =
    [
        .. EnglishQuestionWords.Split('|').Select(word => $"And {word}"),
        .. "How many|Which|Who".Split('|').SelectMany(word => new[] { $"{word} of them", $"{word} of these", $"{word} of those" }),
        .. "How much|What".Split('|').SelectMany(word => new[] { $"{word} of it", $"{word} of this", $"{word} of that" }),
    ];

    /// <summary>The words at the beginning that point at a neighbour; null where the question stands alone, or where that is open.</summary>
    /// <param name="question">Its words.</param>
    /// <param name="language">The code of its language.</param>
    public static string? OpeningOf(string question, string language)
    {
        ImmutableArray<string> openings = language.Split('-')[0] switch
        {
            "de" => German,
            "en" => English,
            _ => [],
        };
        return openings.FirstOrDefault(opening => question.StartsWith(opening, StringComparison.Ordinal) && LeadsBack(question, opening.Length));
    }

    // "Dafür, dass …" and "Which of these do you know: …" name what they mean.
    private static bool LeadsBack(string question, int end)
        => (end == question.Length || !(char.IsLetterOrDigit(question[end]) || question[end] is ',' or '-' or '\'' or '’'))
        && !question.Contains(':', StringComparison.Ordinal);
}
