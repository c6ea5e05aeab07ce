using System.Collections.Immutable;
using System.Text;

namespace Herzblut.Tests.Architecture;

/// <summary>
/// The folders of the library, from the first that data flows through to the last, and the only arrows that are allowed between them.
/// A folder uses nothing that comes after it, so there are no circles. The diagram in CONTRIBUTING is drawn from this list.
/// </summary>
internal static class Folders
{
    /// <summary>Where <c>SiteBuilder</c> stands.</summary>
    public const string Root = "Herzblut";

    public static ImmutableArray<Folder> All { get; } =
    [
        Folder.Of("Addresses", "slugs, addresses, the kinds of page"),
        Folder.Of("Markup", "bytes, escaping, tags, files of the site"),
        Folder.Of("Sources", "the files of the root, decoded"),
        Folder.Of("Yaml", "trees of YAML, slips explained", uses: "Sources", inside: "Nodes Slips Quick Yaml"),
        Folder.Of("Schemas", "keys and their types", uses: "Addresses Yaml", inside: "Schemas Keys"),
        Folder.Of("Configuration", "SiteConfig", uses: "Addresses Sources Yaml Schemas"),
        Folder.Of("Images", "sizes of pictures, drawings judged", uses: "Sources", inside: "Svg Images"),
        Folder.Of("Markdown", "MarkdownContent", uses: "Addresses Markup Sources Images", inside: "Content RawHtml Drafts Links Parsing Slips Rendering Markdown"),
        Folder.Of("Loading", "LoadedContent", uses: "Addresses Sources Yaml Schemas Configuration Images Markdown"),
        Folder.Of("Linking", "LinkedContent", uses: "Addresses Sources Schemas Configuration Markdown Loading"),
        Folder.Of("Model", "the types of the Playbook", uses: "Addresses Schemas Configuration Markdown"),
        Folder.Of("Statistics", "the playbook in numbers, for editors", uses: "Addresses Schemas Configuration Model"),
        Folder.Of("Assembling", "Playbook", uses: "Addresses Schemas Configuration Markdown Loading Linking Model"),
        Folder.Of("Theming", "Theme", uses: "Addresses Markup Sources Yaml Schemas Configuration Images", inside: "Strings Colors Files Assets Theming Loading"),
        Folder.Of("Timing", "where the time of a build goes"),
        Folder.Of(
            "Rendering",
            "pages",
            uses: "Addresses Markup Yaml Schemas Configuration Images Markdown Model Statistics Theming Timing",
            inside: "Links Impulses Contributing Values Fragments Pages Journeys Plots Views Templates Rendering"),
        Folder.Of("Outputs", "feeds, API, copies, sitemap", uses: "Addresses Markup Sources Schemas Configuration Images Markdown Model Theming Rendering", inside: "Shared Api Feed Finder Llms Outputs"),
        Folder.Of("Search", "the search index", uses: "Addresses Markup Configuration Markdown Model Theming", inside: "Analysis Documents Indexing Search"),
        Folder.Of("Writing", "the site on disk", uses: "Addresses Markup Sources"),
        Folder.Of(Root, "SiteBuilder: a build", uses: "Addresses Markup Sources Configuration Images Loading Linking Model Assembling Theming Timing Rendering Outputs Search Writing"),
        Folder.Of("Auditing", "findings about the finished pages", uses: "Addresses Markup Sources Configuration Markdown Model Rendering Herzblut", inside: "Trees Auditing"),
        Folder.Of("Inspecting", "what theme authors and editors' tools see", uses: "Addresses Sources Schemas Configuration Model Statistics Rendering Herzblut"),
        Folder.Of("Fixing", "slips mended", uses: "Sources Writing Herzblut"),
        Folder.Of("Scaffolding", "new files that fit", uses: "Addresses Sources Yaml Schemas Configuration Images Loading Rendering Writing Herzblut Inspecting"),
    ];

    /// <summary>The list as text: each folder with what it gives and uses, and its subfolders in order.</summary>
    public static string Diagram()
    {
        var text = new StringBuilder();
        foreach (Folder folder in All)
        {
            string uses = folder.Uses.IsEmpty ? "" : "← " + string.Join(", ", folder.Uses);
            text.Append($"{folder.Name,-14}{folder.Gives,-42}{uses}".TrimEnd()).Append('\n');
            if (!folder.Inside.IsEmpty)
            {
                text.Append("    ").AppendJoin(" → ", folder.Inside.Select(name => name == folder.Name ? "(itself)" : name)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What speaks against a use of one namespace by another; null where it is allowed.</summary>
    public static string? Objection(string from, string to)
    {
        (string folder, string part) = Take(from);
        (string usedFolder, string usedPart) = Take(to);
        if (All.FirstOrDefault(candidate => candidate.Name == folder) is not { } user || All.All(candidate => candidate.Name != usedFolder))
        {
            return $"the list has no folder {folder} or {usedFolder}";
        }

        if (folder != usedFolder)
        {
            return user.Uses.Contains(usedFolder) ? null : $"{folder} may not use {usedFolder}";
        }

        if (part == usedPart)
        {
            return null;
        }

        (int place, int usedPlace) = (user.Inside.IndexOf(part), user.Inside.IndexOf(usedPart));
        return place < 0 || usedPlace < 0 ? $"the list has no {folder}/{part} or {folder}/{usedPart}"
            : usedPlace > place ? $"{folder}/{part} may not use {folder}/{usedPart}"
            : null;
    }

    // "Herzblut.Yaml.Nodes" is Nodes in Yaml, "Herzblut.Yaml" is Yaml in Yaml.
    private static (string Folder, string Part) Take(string name)
    {
        string[] parts = name.Split('.');
        return (parts[Math.Min(1, parts.Length - 1)], parts[^1]);
    }
}
