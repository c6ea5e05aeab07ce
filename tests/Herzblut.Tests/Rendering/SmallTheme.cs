using Herzblut.Addresses;
using Herzblut.Sources;

namespace Herzblut.Tests.Rendering;

/// <summary>A theme of a few lines, for tests that are not about themes: the shipped one takes longer to read than all else.</summary>
internal static class SmallTheme
{
    /// <summary>Adds it, or puts it in the place of the theme of that name. Every kind of page is an empty document around its title.</summary>
    public static MemoryTree AddTo(MemoryTree tree, string name)
    {
        tree.Add($"themes/{name}/theme.yml", $"name: {name}\n");
        tree.Add($"themes/{name}/layouts/base.sbn-html", "<!doctype html><main>{{ include page.layout }}</main>");
        foreach (PageKind kind in PageKind.All)
        {
            tree.Add($"themes/{name}/layouts/{kind}.sbn-html", "{{ page.title }}");
        }

        return tree;
    }
}
