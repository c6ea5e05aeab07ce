namespace Herzblut.Tests.Markdown;

/// <summary>Marks of wikis, forums, chats and other dialects, which stay text here.</summary>
public sealed class ForeignMarkTests
{
    [Theory]
    [InlineData("Das ist ++wichtig++ hier.", "MDN5027", "++wichtig++", "**wichtig**")]
    [InlineData("Das ist //sehr wichtig// für uns.", "MDN5027", "//sehr wichtig//", "*sehr wichtig*")]
    [InlineData("bq. Kundinnen merken alles.", "MDN5027", "bq. Kundinnen merken alles.", "> Kundinnen merken alles.")]
    [InlineData("Das ist == sehr wichtig == für uns.", "MDN5027", "== sehr wichtig ==", "**sehr wichtig**")]
    [InlineData("Das ist [color=red]wichtig[/color].", "MDN5027", "[color=red]wichtig[/color]", "**wichtig**")]
    [InlineData("Das ist [SIZE=5]wichtig[/SIZE].", "MDN5027", "[SIZE=5]wichtig[/SIZE]", "**wichtig**")]
    [InlineData("Das ist [B]wichtig[/B].", "MDN5027", "[B]wichtig[/B]", "**wichtig**")]
    [InlineData("Das ist [s]alt[/s].", "MDN5027", "[s]alt[/s]", "~~alt~~")]
    [InlineData("Das ist [code]rot[/code].", "MDN5027", "[code]rot[/code]", "`rot`")]
    [InlineData("[quote]Danke![/quote]", "MDN5027", "[quote]Danke![/quote]", "> Danke!")]
    [InlineData("[center]\nWillkommen\n[/center]", "MDN5027", "[center]\nWillkommen\n[/center]", "**Willkommen**")]
    [InlineData("Das ist {color:red}wichtig{color}.", "MDN5027", "{color:red}wichtig{color}", "**wichtig**")]
    [InlineData("Ein Lächeln :smile: hilft.", "MDN5035", ":smile:", "😄")]
    [InlineData("Danke :heart:!", "MDN5035", ":heart:", "❤️")]
    [InlineData("So nicht. <!- Noch prüfen ->", "MDN5036", "<!- Noch prüfen ->", "<!-- Noch prüfen -->")]
    [InlineData("<!— Noch prüfen —>", "MDN5036", "<!— Noch prüfen —>", "<!-- Noch prüfen -->")]
    [InlineData("<! -- Noch prüfen -- >", "MDN5036", "<! -- Noch prüfen -- >", "<!-- Noch prüfen -->")]
    [InlineData("Siehe ((Quellen))(stimmung.md).", "MDN4008", "((Quellen))(stimmung.md)", "[Quellen](stimmung.md)")]
    [InlineData("Siehe ([Quellen])(stimmung.md).", "MDN4008", "([Quellen])(stimmung.md)", "[Quellen](stimmung.md)")]
    public void A_mark_is_found_and_its_cure_cures(string text, string code, string underlined, string cure)
    {
        MarkdownSample sample = MarkdownSample.Of(text);
        sample.ShouldReport(code, underlined, $"Write '{cure}'");
        (Diagnostics.Diagnostic found, _) = sample.Only();

        MarkdownSample.Of(text.Remove(found.Span.Start, found.Span.Length).Insert(found.Span.Start, cure)).ShouldReportNothing();
    }

    [Theory]
    [InlineData("[TOC]\n\nText", "MDN5034", "[TOC]")]
    [InlineData("[[_TOC_]]\n\nText", "MDN5034", "[[_TOC_]]")]
    [InlineData("[[TOC]]\n\nText", "MDN5034", "[[TOC]]")]
    [InlineData("@[toc]\n\nText", "MDN5034", "@[toc]")]
    [InlineData("{toc}\n\nText", "MDN5034", "{toc}")]
    [InlineData("{:toc}\n\nText", "MDN5034", "{:toc}")]
    [InlineData("__TOC__\n\nText", "MDN5034", "__TOC__")]
    [InlineData("Text\n\n{: .gross}", "MDN5024", "{: .gross}")]
    [InlineData("## Was hilft\n{: .gross}\n\nText", "MDN5024", "{: .gross}")]
    [InlineData("Wir :party_parrot: sind so.", "MDN5035", ":party_parrot:")]
    [InlineData("Siehe [color=red] dort.", "MDN5027", "[color=red]")]
    [InlineData("Studien zeigen das 【4:0†source】.", "MDN5037", "【4:0†source】")]
    [InlineData("Studien zeigen das. :contentReference[oaicite:0]{index=0}", "MDN5037", ":contentReference[oaicite:0]{index=0}")]
    [InlineData("{info}Ab Mai gilt das.{info}", "MDN5027", "{info}Ab Mai gilt das.{info}")]
    [InlineData("{panel:title=Wichtig}\nAb Mai.\n{panel}", "MDN5027", "{panel:title=Wichtig}\nAb Mai.\n{panel}")]
    public void A_mark_is_found_and_can_be_deleted(string text, string code, string underlined)
    {
        (Diagnostics.Diagnostic found, string place) = MarkdownSample.Of(text).Only();

        (found.Code, place).ShouldBe((code, underlined));
        MarkdownSample.Of(text.Remove(found.Span.Start, found.Span.Length)).ShouldReportNothing();
    }

    [Theory]
    [InlineData("-- zuhören\n-- danken", "- zuhören", "- danken")]
    [InlineData("** zuhören\n** danken", "- zuhören", "- danken")]
    [InlineData("* zuhören\n** danken", "  - danken")]
    [InlineData("-> zuhören\n-> danken", "- zuhören", "- danken")]
    [InlineData("#. zuhören\n#. danken", "1. zuhören", "1. danken")]
    public void Marks_of_items_are_found(string text, params string[] cures)
        => MarkdownSample.Of(text).Diagnostics.Select(found => found.Hint!.English).ShouldBe(cures.Select(cure => $"Write '{cure}'."));

    [Theory]
    [InlineData("> Danke!\n> -- eine Kundin")]
    [InlineData("Er sagte nichts.\n-- Und ging.")]
    [InlineData("C++ und D++, i++ sowie ++i und a ++ b ++ c")]
    [InlineData("Mit a+b, ++, Note 1++ und 2++, // so // und //server/ordner/x//.")]
    [InlineData("Ob a == b und c == d, ob 5 == 5 oder 6 == 6.")]
    [InlineData("Um 10:30: Beginn. Mitarbeiter:innen und Kund:innen: alle. Typ :innen: oder :Text: und a:b:c.")]
    [InlineData("Der Platzhalter {code} oder {name} und {info} im Brief.")]
    [InlineData("[Name] und [quote] sowie [Anrede] im Brief, [sic] und [code].")]
    [InlineData("Von A <-> B und C --> D, 5 <! und !> 6.")]
    [InlineData("Das ist toll! Sehr toll! Und toc.")]
    [InlineData("Die Zeit ((siehe oben)) und ((das)) (hier).")]
    [InlineData("`:smile:`, `[TOC]`, `{color:red}x{color}`")]
    public void What_only_looks_like_one_is_not_reported(string text) => MarkdownSample.Of(text).ShouldReportNothing();
}
