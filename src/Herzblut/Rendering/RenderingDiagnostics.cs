using Herzblut.Diagnostics;

namespace Herzblut.Rendering;

/// <summary>What keeps pages from being rendered, beside mistakes inside templates.</summary>
internal static class RenderingDiagnostics
{
    /// <summary>A theme has no layout for a kind of page.</summary>
    public static Diagnostic LayoutMissing(string theme, string kind) => new(
        "THM1205",
        Severity.Error,
        new SourceText($"themes/{theme}/theme.yml", ""),
        default,
        new Message($"Dem Theme fehlt das Layout für Seiten der Art „{kind}“.", $"The theme lacks the layout for pages of the kind '{kind}'."),
        new Message(
            $"Legen Sie layouts/{kind}.sbn-html an (und layouts/base.sbn-html für das Dokument darum), oder lassen Sie das Theme auf „herzblut“ aufbauen: „extends: herzblut“.",
            $"Create layouts/{kind}.sbn-html (and layouts/base.sbn-html for the document around it), or let the theme build on 'herzblut': 'extends: herzblut'."));

    /// <summary>Where a mistake in a template showed: the page that was being built.</summary>
    public static Note WhileBuilding(PageContext page)
    {
        SourceText source = page.Written?.Source ?? new SourceText(page.Address.Path, "");
        return new Note(source, default, new Message("beim Bauen dieser Seite", "while building this page"));
    }
}
