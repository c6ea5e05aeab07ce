using System.Collections.Immutable;

namespace Herzblut.Statistics;

/// <summary>
/// How far a language has come against the default language.
/// </summary>
/// <param name="Language">Its code.</param>
/// <param name="Pages">How many pages the default language has.</param>
/// <param name="Missing">Pages that are not translated, in reading order, as the default language has them.</param>
/// <param name="Behind">
/// Translated chapters whose original was reviewed on a later day, or was reviewed while the translation does not say when; in reading order, as the
/// language has them.
/// </param>
public sealed record TranslationStatistics(
    string Language,
    int Pages,
    ImmutableArray<StatisticsEntry> Missing,
    ImmutableArray<StatisticsEntry> Behind);
