using System.Globalization;
using System.Text;
using Herzblut.Sources;

namespace Herzblut.Tests.Rendering;

/// <summary>A playbook of a few lines, with a theme of a few more, to be changed by a test and built in memory.</summary>
internal sealed class SmallSite
{
    private readonly MemoryTree _tree = new MemoryTree()
        .Add("site.yml", "title: Mut\ndescription: Ein Satz.\nurl: https://example.org/buch/\ntheme: klein\nlanguages: [de]\ncontact: a@example.org\nvocabularies:\n  roles: {team: {de: Team}}\n  touchpoints: {kauf: {de: Kauf}, nutzung: {de: Nutzung}}\n  industries: {handel: {de: Handel}}\n")
        .Add("content/de/index.md", "---\ntitle: Willkommen\n---\nGuten Tag.\n")
        .Add("content/de/quellen.md", "---\ntitle: Quellen\n---\nEin Buch.\n")
        .Add("content/de/haltung/index.md", "---\ntitle: Haltung\n---\nWorum es geht.\n")
        .Add("content/de/haltung/mut.md", "---\ntitle: Mut\ndescription: Warum Mut hilft.\nquote: Mut tut gut.\nguiding_questions: [Wann zuletzt?, {text: Wer hilft?, follow_ups: [Und wer noch?]}]\ntips: [Atmen.]\npractice_examples:\n  - {title: Der Sprung, text: Er sprang., role: team, touchpoint: kauf, industry: handel, effect: Applaus., date: 2026-03-12, author: Ada}\ntags: [Alltag]\nrelated: [freude]\nreviewed: 2026-10-05\n---\n## Anfang\n\nSiehe [Freude](freude.md#ende) & mehr.\n")
        .Add("content/de/haltung/freude.md", "---\ntitle: Freude\ndescription: Froh sein.\naliases: [spass]\ntags: [Alltag]\n---\n## Ende\n\nFroh.\n");

    /// <summary>A site whose every kind of page is an empty document around what its layout says.</summary>
    public SmallSite() => SmallTheme.AddTo(_tree, "klein");

    /// <summary>Adds or replaces a file.</summary>
    public SmallSite Add(string path, string text)
    {
        _tree.Add(path, text);
        return this;
    }

    /// <summary>Adds a part and so many chapters to it, <c>kapitel-001</c> and on.</summary>
    public SmallSite AddPart(string name, int chapters)
    {
        Add($"content/de/{name}/index.md", $"---\ntitle: {name}\n---\nWorum es geht.\n");
        for (int i = 1; i <= chapters; i++)
        {
            Add(
                string.Create(CultureInfo.InvariantCulture, $"content/de/{name}/kapitel-{i:000}.md"),
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {name} {i}\nguiding_questions: [Wann?]\npractice_examples: [{{text: Er sprang., touchpoint: kauf}}]\n---\nText.\n"));
        }

        return this;
    }

    /// <summary>Takes a file away.</summary>
    public SmallSite Remove(string path)
    {
        _tree.Remove(path);
        return this;
    }

    /// <summary>Replaces words in a file.</summary>
    public SmallSite Edit(string path, string old, string with)
        => Add(path, Encoding.UTF8.GetString(_tree.Read(path)!).Replace(old, with, StringComparison.Ordinal));

    /// <summary>Builds the site.</summary>
    public BuildResult Build(BuildOptions? options = null)
        => SiteBuilder.Build(_tree, options ?? new BuildOptions { SourceDate = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero) });

    /// <summary>Builds the site without findings and gives a file of it.</summary>
    public string BuildFile(string path)
    {
        BuildResult result = Build();
        result.Diagnostics.ShouldBeEmpty();
        return TextOf(result, path);
    }

    /// <summary>Builds the site without errors and gives a file of it.</summary>
    public string BuildOf(string path)
    {
        BuildResult result = Build();
        result.HasErrors.ShouldBeFalse();
        return TextOf(result, path);
    }

    /// <summary>What <c>&lt;main&gt;</c> of a page holds when its layout is this.</summary>
    public string Show(string path, string layout, string template)
    {
        string page = Add($"themes/klein/layouts/{layout}.sbn-html", template).BuildFile(path);
        return page["<!doctype html><main>".Length..^"</main>".Length];
    }

    /// <summary>A file of a build.</summary>
    public static string TextOf(BuildResult result, string path)
        => Encoding.UTF8.GetString(result.Files.Single(file => file.Path == path).Content.Span);
}
