using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>What joins each page to its translations.</summary>
/// <param name="ByFile">The key of each page, by the path of its file as stored.</param>
/// <param name="Pages">The page of each language and key.</param>
/// <param name="Misjoined">The files of which it was reported that they are not the translation that they claim to be.</param>
internal sealed record TranslationKeys(
    IReadOnlyDictionary<string, PagePath> ByFile,
    IReadOnlyDictionary<(string Language, PagePath Key), PageFile> Pages,
    IReadOnlySet<string> Misjoined);
