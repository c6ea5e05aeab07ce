using System.Collections.Immutable;

namespace Herzblut.Addresses;

/// <summary>What themes call the kinds of page.</summary>
public static class PageKinds
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<PageKind> All { get; } = [.. Enum.GetValues<PageKind>()];

    /// <summary>The name of a kind: <c>page.kind</c>, and the file name of its layout.</summary>
    public static string NameOf(PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Part => "part",
        PageKind.Chapter => "chapter",
        PageKind.Page => "page",
        PageKind.Tags => "tags",
        PageKind.Tag => "tag",
        PageKind.Examples => "examples",
        PageKind.Journey => "journey",
        PageKind.Book => "book",
        _ => "not-found",
    };

    /// <summary>The kind whose layout has this name; null where there is none.</summary>
    public static PageKind? FromName(ReadOnlySpan<char> name)
    {
        foreach (PageKind kind in All)
        {
            if (name.SequenceEqual(NameOf(kind)))
            {
                return kind;
            }
        }

        return null;
    }
}
