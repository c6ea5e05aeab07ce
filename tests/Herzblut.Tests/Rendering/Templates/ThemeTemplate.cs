using Herzblut.Diagnostics;

namespace Herzblut.Tests.Rendering.Templates;

/// <summary>Runs templates as the layout of a chapter of <see cref="SmallSite"/>.</summary>
internal static class ThemeTemplate
{
    /// <summary>What a template prints.</summary>
    public static string Print(string template, params (string Name, string Text)[] partials)
    {
        SmallSite site = With(partials);
        return site.Show("haltung/mut.html", "chapter", template);
    }

    /// <summary>The one mistake of a template.</summary>
    public static Diagnostic Mistake(string template, params (string Name, string Text)[] partials)
        => Mistakes(template, partials).ShouldHaveSingleItem();

    /// <summary>All mistakes of a template.</summary>
    public static IReadOnlyList<Diagnostic> Mistakes(string template, params (string Name, string Text)[] partials)
        => With(partials).Add("themes/klein/layouts/chapter.sbn-html", template).Build().Diagnostics;

    private static SmallSite With((string Name, string Text)[] partials)
    {
        var site = new SmallSite();
        foreach ((string name, string text) in partials)
        {
            site.Add($"theme/partials/{name}.sbn-html", text);
        }

        return site;
    }
}
