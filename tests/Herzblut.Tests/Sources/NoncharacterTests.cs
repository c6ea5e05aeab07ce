using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Sources;

/// <summary>U+FFFE, U+FFFF and halves of characters end no build with a defect, wherever they stand.</summary>
public class NoncharacterTests
{
    [Theory]
    [InlineData("content/de/haltung/mut.md", "---\ntitle: \"Mut X\"\ntags: [\"X\"]\naliases: [\"aX\"]\nrelated: [\"X\"]\n---\n## X Anfang\n\nX [X](X.md#X) ![X](X.png)\n")]
    [InlineData("content/de/haltung/mut.md", "---\ntitle: X\ntranslation: X\nimage: X.png\n---\n## &#xFFFE; &#xD800;\n\n[a](%EF%BF%BE.md) ![a](%EF%BF%BF.png) [b]: X\n")]
    [InlineData("content/de/haltung/mut/X.md", "---\ntitle: X\n---\nX\n")]
    [InlineData("content/de/X/X.md", "---\ntitle: X\n---\nX\n")]
    [InlineData("content/de/haltung/X.png", "X")]
    [InlineData("site.yml", "title: X\ndescription: X\nlanguages: [de]\ntheme: X\nbrand: {name: X, logo: X}\nmenu: [X]\nsearch: {synonyms: [[X, X]]}\nvocabularies: {roles: {X: {de: X}}}\n")]
    [InlineData("themes/klein/layouts/chapter.sbn-html", "X {{ \"X\" | html.url_encode }} {{ page.title | string.handleize }}")]
    [InlineData("themes/klein/theme.yml", "name: X\nextends: X\nbundles: {X: [X]}\ninline: [X]\n")]
    [InlineData("theme/strings/de.yml", "X: X\n")]
    public void They_are_findings_at_most(string path, string text)
    {
        foreach (string character in (string[])["\uFFFE", "\uFFFF", "\uD800", "\\uFFFE", "\\uD800"])
        {
            BuildResult result = new SmallSite()
                .Add(path.Replace("X", character, StringComparison.Ordinal), text.Replace("X", character, StringComparison.Ordinal))
                .Build();

            Should.NotThrow(() => Herzblut.Auditing.SiteAudit.Run(result));
        }
    }
}
