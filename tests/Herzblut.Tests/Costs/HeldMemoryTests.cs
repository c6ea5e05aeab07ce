using System.Runtime.CompilerServices;
using Herzblut.Sources;

namespace Herzblut.Tests.Costs;

/// <summary>A program that builds again and again, as the preview and the tests do, must not grow by each build.</summary>
public sealed class HeldMemoryTests
{
    [Fact]
    public void Nothing_of_a_build_is_held_once_it_is_over()
    {
        WeakReference[] themes = [.. Enumerable.Range(0, 3).Select(_ => ThemeOfABuild())];

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        themes.ShouldAllBe(theme => !theme.IsAlive);
    }

    // Not inlined, since a local of the test would hold the result.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ThemeOfABuild()
    {
        MemoryTree files = new MemoryTree().Add("site.yml", "title: Mut\nlanguages: [de]\n").Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n");
        return new WeakReference(SiteBuilder.Build(files, new BuildOptions()).Site!.Theme);
    }
}
