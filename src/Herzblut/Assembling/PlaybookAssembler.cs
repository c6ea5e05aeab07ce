using Herzblut.Linking;
using Herzblut.Model;

namespace Herzblut.Assembling;

/// <summary>Projects linked content onto what readers see: editions with their parts, chapters, pages and tags. Reports nothing.</summary>
internal static class PlaybookAssembler
{
    /// <summary>Assembles a playbook.</summary>
    public static Playbook Assemble(LinkedContent content) => new()
    {
        Config = content.Config,
        Editions = [.. content.Editions.Select(plan => new EditionBuilder(content, plan).Build())],
        Media = content.Media,
        Redirects = content.Redirects,
    };
}
