using System.Collections.Immutable;
using Herzblut.Linking;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Projects linked content onto what readers see: editions with their parts, chapters, pages and tags. Reports nothing.</summary>
internal static class PlaybookAssembler
{
    /// <summary>Assembles a playbook.</summary>
    public static Playbook Assemble(LinkedContent content)
    {
        ImmutableArray<LanguageEdition> editions = [.. content.Editions.Select(plan => new EditionBuilder(content, plan).Build())];
        return new Playbook
        {
            Config = content.Config,
            Editions = editions,
            GeneratedPages = content.Generated,
            Media = content.Media,
            Redirects = content.Redirects,
        };
    }

    /// <summary>A playbook with a chapter made anew, of which nothing but its text has changed.</summary>
    /// <param name="playbook">The playbook that the content gave.</param>
    /// <param name="content">The content.</param>
    /// <param name="chapter">The chapter.</param>
    public static Playbook Rebuild(Playbook playbook, LinkedContent content, LinkedPage chapter) => playbook with
    {
        Editions = [.. playbook.Editions.Select((edition, i) => new EditionBuilder(content, content.Editions[i]).Rebuild(edition, chapter))],
    };
}
