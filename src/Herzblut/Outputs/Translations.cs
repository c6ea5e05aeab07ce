using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Outputs;

/// <summary>Finds the languages that a page exists in.</summary>
internal static class Translations
{
    /// <summary>A written page in all languages it was written in.</summary>
    public static ImmutableArray<Translation> OfPage(Playbook playbook, PagePath path)
    {
        var translations = ImmutableArray.CreateBuilder<Translation>(playbook.Editions.Length);
        foreach (LanguageEdition edition in playbook.Editions)
        {
            if (edition.PageAt(path) is { IsFallback: false } page)
            {
                translations.Add(new Translation(edition.Language, page.Address));
            }
        }

        return translations.ToImmutable();
    }

    /// <summary>A generated page in all languages.</summary>
    public static ImmutableArray<Translation> OfGenerated(Playbook playbook, PageKind generated)
        => [.. playbook.Editions.Select(edition => new Translation(edition.Language, edition.Addresses.Of(generated)))];
}
