using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Pages;

/// <summary>What keeps pages from being rendered, beside mistakes inside templates.</summary>
internal static class RenderingDiagnostics
{
    /// <summary>A theme has no layouts for some kinds of page.</summary>
    public static Diagnostic LayoutsMissing(string theme, IReadOnlyList<string> kinds)
    {
        string names = string.Join(", ", kinds);
        return new Diagnostic(
            "THM1205",
            Severity.Error,
            new SourceText($"themes/{theme}/theme.yml", ""),
            default,
            new Message($"Dem Theme fehlen Layouts für Seiten der Art: {names}", $"The theme lacks layouts for pages of the kind: {names}"),
            new Message(
                $"Legen Sie layouts/{kinds[0]}.sbn-html an (und layouts/base.sbn-html für das Dokument darum), oder lassen Sie das Theme auf „herzblut“ aufbauen: „extends: herzblut“.",
                $"Create layouts/{kinds[0]}.sbn-html (and layouts/base.sbn-html for the document around it), or let the theme build on 'herzblut': 'extends: herzblut'."));
    }

    /// <summary>Where a mistake in a template showed: the page that was being built.</summary>
    public static Note WhileBuilding(PageContext page)
    {
        SourceText source = page.Written?.Source ?? new SourceText(page.Address.Path, "");
        return new Note(source, default, new Message("beim Bauen dieser Seite", "while building this page"));
    }
}
