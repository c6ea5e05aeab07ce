using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Sources;
using Herzblut.Tests.Loading;

namespace Herzblut.Tests.Assembling;

public sealed class EditionTests
{
    private const string Plain = "---\ntitle: Neu\n---\n\nText.\n";

    [Fact]
    public void Parts_and_chapters_are_numbered_over_the_whole_book_and_know_their_neighbours()
    {
        LanguageEdition german = ContentSample.Of(ContentSample.Base()).German;

        german.Parts.Select(part => $"{part.Number} {part.Title}").ShouldBe(["1 Haltung", "2 Begeisterung"]);
        german.Chapters.Select(chapter => $"{chapter.Number} {chapter.Title}").ShouldBe(["1 Gute Stimmung", "2 Freude", "3 Reklamationen"]);
        german.Chapters[1].Next!.Title.ShouldBe("Begeisterung");
        german.Parts[1].Previous!.Title.ShouldBe("Freude");
        german.Chapters[2].Previous!.Title.ShouldBe("Begeisterung");
        german.Chapters[2].Next.ShouldBeNull();
    }

    [Fact]
    public void Pages_without_order_sort_behind_the_others_by_path()
    {
        MemoryTree tree = ContentSample.Base().Add("content/de/haltung/anfang.md", Plain).Add("content/en/haltung/anfang.md", Plain);

        ContentSample.Of(tree).German.Parts[0].Chapters.Select(chapter => chapter.Path.Value)
            .ShouldBe(["haltung/gute-stimmung", "haltung/freude", "haltung/anfang"]);
    }

    [Fact]
    public void A_translation_without_order_keeps_that_of_the_original()
    {
        MemoryTree tree = ContentSample.Base().Add("content/en/haltung/gute-stimmung.md", "---\ntitle: A good mood\n---\n\nText.\n");

        ContentSample.Of(tree).English.Chapters[0].Title.ShouldBe("A good mood");
    }

    [Fact]
    public void A_translation_with_an_order_goes_by_its_own()
    {
        MemoryTree tree = ContentSample.Base().Add("content/en/haltung/gute-stimmung.md", "---\ntitle: A good mood\norder: 99\n---\n\nText.\n");

        ContentSample.Of(tree).English.Parts[0].Chapters[^1].Title.ShouldBe("A good mood");
    }

    [Fact]
    public void The_default_language_lives_at_the_root_and_others_in_their_folder()
    {
        ContentSample sample = ContentSample.Of(ContentSample.Base());

        sample.German.AllPages().Select(page => page.Address.Path).ShouldBe(
            ["index.html", "haltung/index.html", "haltung/gute-stimmung.html", "haltung/freude.html", "begeisterung/index.html", "begeisterung/reklamationen.html", "quellen.html"]);
        sample.English.Chapters[0].Address.Path.ShouldBe("en/haltung/gute-stimmung.html");
        sample.English.Addresses.Of(PageKind.Book).Path.ShouldBe("en/book.html");
    }

    [Fact]
    public void Addresses_are_slugs()
    {
        MemoryTree tree = ContentSample.Base().Add("content/de/haltung/Über Größe.md", Plain).Add("content/en/haltung/Über Größe.md", Plain);

        ContentSample.Of(tree).German.Chapters.Select(chapter => chapter.Address.Path).ShouldContain("haltung/ueber-groesse.html");
    }

    [Fact]
    public void A_chapter_that_is_not_translated_is_shown_in_the_default_language()
    {
        ContentSample sample = ContentSample.Of(ContentSample.Base().Remove("content/en/haltung/freude.md"));

        Chapter chapter = sample.English.Chapters[1];
        chapter.Title.ShouldBe("Freude");
        chapter.IsFallback.ShouldBeTrue();
        chapter.Language.ShouldBe("de");
        chapter.Address.Path.ShouldBe("en/haltung/freude.html");
        sample.Findings.ShouldBe(["CNT5005"]);
    }

    [Fact]
    public void A_chapter_that_stands_in_lies_in_the_folder_that_its_part_has_in_the_language()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/en/attitude/index.md", "---\ntitle: Attitude\ntranslation: haltung/index\n---\n")
            .Add("content/en/attitude/joy.md", "---\ntitle: Joy\ntranslation: freude\n---\n\nText.\n")
            .Remove("content/en/haltung/index.md")
            .Remove("content/en/haltung/freude.md")
            .Remove("content/en/haltung/gute-stimmung.md")
            .Remove("content/en/haltung/gute-stimmung/morgens.md");

        LanguageEdition english = ContentSample.Of(tree).English;
        english.Parts[0].Chapters.Select(chapter => chapter.Address.Path).ShouldBe(["en/attitude/gute-stimmung.html", "en/attitude/joy.html"]);
        english.PageAt(new PagePath("haltung/freude"))!.Title.ShouldBe("Joy");
    }

    [Fact]
    public void A_translated_folder_without_index_belongs_to_the_part_whose_chapters_it_translates()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/en/attitude/joy.md", "---\ntitle: Joy\ntranslation: haltung/freude\n---\n\nText.\n")
            .Remove("content/en/haltung/index.md")
            .Remove("content/en/haltung/freude.md")
            .Remove("content/en/haltung/gute-stimmung.md")
            .Remove("content/en/haltung/gute-stimmung/morgens.md");

        LanguageEdition english = ContentSample.Of(tree).English;
        english.Parts.Select(part => part.Title).ShouldBe(["Haltung", "Enthusiasm"]);
        english.Parts[0].Chapters.Select(chapter => chapter.Title).ShouldBe(["Gute Stimmung", "Joy"]);
    }

    [Fact]
    public void Drafts_are_left_out_unless_asked_for()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/freude.md", "---\ntitle: Freude\ndraft: true\n---\n\nText.\n")
            .Add("content/en/haltung/freude.md", "---\ntitle: Joy\ndraft: true\n---\n\nText.\n");

        ContentSample.Of(tree).German.Chapters.Length.ShouldBe(2);
        ContentSample.Of(tree, drafts: true).German.Chapters.Single(chapter => chapter.IsDraft).Title.ShouldBe("Freude");
    }

    [Fact]
    public void Examples_without_consent_are_never_shown()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung/morgens.md", "---\ntitle: Morgens\ntouchpoint: intern\nconsent: false\n---\n\nText.\n");

        ContentSample.Of(tree, drafts: true).German.Examples.ShouldBeEmpty();
    }

    [Fact]
    public void Examples_in_the_reader_s_language_join_a_chapter_that_stands_in()
    {
        MemoryTree tree = ContentSample.Base()
            .Remove("content/en/haltung/gute-stimmung.md")
            .Add("content/de/haltung/gute-stimmung/abends.md", "---\ntitle: Abends\ntouchpoint: intern\n---\n\nText.\n");

        ContentSample.Of(tree).English.Chapters[0].Examples.Select(example => example.Title).ShouldBe(["Abends", "In the morning"]);
    }

    [Fact]
    public void Spellings_of_a_tag_are_joined_under_the_first()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung.md", "---\ntitle: A\norder: 1\ntags: [Führung, Team]\n---\n\nText.\n")
            .Add("content/de/haltung/freude.md", "---\ntitle: B\norder: 2\ntags: [fuehrung]\n---\n\nText.\n");

        LanguageEdition german = ContentSample.Of(tree).German;
        german.Tags.Select(tag => $"{tag.Name} {tag.Address} {tag.Chapters.Length}").ShouldBe(["Führung tags/fuehrung.html 2", "Team tags/team.html 1"]);
        german.Chapters[1].Tags[0].Name.ShouldBe("Führung");
    }

    [Fact]
    public void The_menu_keeps_the_order_of_the_configuration_in_every_language()
    {
        string site = System.Text.Encoding.UTF8.GetString(ContentSample.Base().Read("site.yml")!);
        ContentSample sample = ContentSample.With("site.yml", site + "menu: [haltung/freude, quellen.md]\n");

        sample.German.Menu.Select(page => page.Title).ShouldBe(["Freude", "Quellen"]);
        sample.English.Menu.Select(page => page.Title).ShouldBe(["Joy", "Sources"]);
    }

    [Fact]
    public void Former_addresses_lead_to_the_page()
    {
        ContentSample sample = ContentSample.With("content/de/quellen.md", "---\ntitle: Quellen\naliases: [alt, /wiki/quellen.html]\n---\n\nText.\n");

        sample.Playbook.Redirects.Select(redirect => $"{redirect.From} → {redirect.To}").ShouldBe(["alt.html → quellen.html", "wiki/quellen.html → quellen.html"]);
    }

    [Fact]
    public void Related_chapters_are_those_of_the_edition()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung.md", "---\ntitle: A\nrelated: [freude, reklamationen]\n---\n\nText.\n")
            .Add("content/en/haltung/joy.md", "---\ntitle: Joy\ntranslation: freude\n---\n\nText.\n")
            .Add("content/en/haltung/gute-stimmung.md", "---\ntitle: A\nrelated: [joy, haltung/freude]\n---\n\nText.\n")
            .Remove("content/en/haltung/freude.md");

        LanguageEdition english = ContentSample.Of(tree).English;
        var chapter = (Chapter)english.PageAt(new PagePath("haltung/gute-stimmung"))!;
        chapter.Related.Select(path => english.ChapterAt(path).Title).ShouldBe(["Joy"]);
    }

    [Fact]
    public void Pictures_of_all_folders_get_an_address()
    {
        MemoryTree tree = ContentSample.Base()
            .Add("content/de/haltung/gute-stimmung/Mein Bild.PNG", "x")
            .Add("content/en/haltung/gute-stimmung/mein-bild.png", "x")
            .Add("content/de/haltung/freude.md", "---\ntitle: Freude\n---\n\n[a](<gute-stimmung/Mein Bild.PNG>) [b](../../en/haltung/gute-stimmung/mein-bild.png) [c](../../media/bild.svg)\n");

        ContentSample.Of(tree).Playbook.Media.Select(file => file.Address.Path)
            .ShouldBe(["en/haltung/gute-stimmung/mein-bild.png", "haltung/gute-stimmung/mein-bild.png", "media/bild.svg"]);
    }

    [Fact]
    public void Labels_follow_the_reader_s_language()
    {
        ContentSample sample = ContentSample.Of(ContentSample.Base());

        sample.German.Examples.Single().Touchpoints.Single().Label.ShouldBe("Intern");
        sample.English.Examples.Single().Touchpoints.Single().Label.ShouldBe("Internal");
    }
}
