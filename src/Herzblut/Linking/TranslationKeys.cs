using Herzblut.Addresses;
using Herzblut.Loading;

namespace Herzblut.Linking;

/// <summary>A page in one of its languages.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Page">What it shares with its translations.</param>
internal sealed record TranslationKey(string Language, PagePath Page);

/// <summary>What joins each page to its translations.</summary>
/// <param name="ByFile">The key of each page, by the path of its file as stored.</param>
/// <param name="Pages">The page of each language and key.</param>
/// <param name="Misjoined">The files of which it was reported that they are not the translation that they claim to be.</param>
internal sealed record TranslationKeys(
    IReadOnlyDictionary<string, PagePath> ByFile,
    IReadOnlyDictionary<TranslationKey, PageFile> Pages,
    IReadOnlySet<string> Misjoined);
