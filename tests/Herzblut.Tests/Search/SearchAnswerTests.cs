using Herzblut.Addresses;
using Herzblut.Model;
using Herzblut.Search;
using Herzblut.Search.Documents;
using static Herzblut.Tests.Search.SearchScript;
using static Herzblut.Tests.Search.SmallPages;

namespace Herzblut.Tests.Search;

/// <summary>Which pages answer a query whose words are not quite the site's.</summary>
public class SearchAnswerTests
{
    [SkippableTheory]
    [InlineData("en", "grumpy", "A moody man came in.")]
    [InlineData("en", "medication", "The medicine was late.")]
    [InlineData("en", "handbooks", "We keep a manual.")]
    [InlineData("en", "rodents", "There were mice.")]
    [InlineData("en", "yelling", "Somebody is getting loud.")]
    [InlineData("de", "Handbuch", "Unser Leitfaden hat eine Seite.")]
    [InlineData("de", "Standpauke", "Ein Rüffel vor allen.")]
    [InlineData("de", "Zertifizierung", "Eine Norm hilft.")]
    [InlineData("de", "Wiedergutmachung", "Wer sich entschuldigt.")]
    [InlineData("en", "truthful", "An honest no.")]
    [InlineData("en", "officialese", "Plain language helps.")]
    [InlineData("de", "Kooperation", "Unsere Zusammenarbeit wächst.")]
    [InlineData("de", "verstorben", "Wer gestorben ist, bekommt keine Post.")]
    [InlineData("de", "Teddys", "Ein Stofftier ohne Ohr.")]
    [InlineData("de", "wenn mich jemand anschreit", "Jemand wird laut.")]
    [InlineData("de", "die Konkurrenz", "Das Buch gab es woanders.")]
    [InlineData("de", "Empathie", "Ein Perspektivwechsel hilft.")]
    [InlineData("de", "ChatGPT", "Unser Bot antwortet.")]
    [InlineData("en", "exhaustion", "Everybody is tired.")]
    [InlineData("en", "haulier", "Ask the driver.")]
    [InlineData("de", "zappelig", "Wer nervös ist, wartet ungern.")]
    [InlineData("de", "Fachausdrücke", "Auch Amtsdeutsch wird erklärt.")]
    [InlineData("de", "Dudelmusik", "In der Warteschleife.")]
    [InlineData("de", "sie hat geschluchzt", "Eine Träne lief.")]
    [InlineData("de", "Pfusch am Bau", "Eine Reklamation vom Bau.")]
    [InlineData("de", "vergrault", "Wer enttäuscht ist, geht.")]
    [InlineData("de", "Lieferengpässe", "Der Liefertermin steht.")]
    [InlineData("de", "die Witwe", "Wer trauert, braucht Ruhe.")]
    [InlineData("en", "sobbing", "There were tears.")]
    [InlineData("en", "flustered", "Everybody was upset.")]
    [InlineData("en", "miscalculated", "It was our mistake.")]
    [InlineData("en", "snoozefest", "A meeting on Monday.")]
    [InlineData("en", "yelled and lashed out", "An angry, loud man.")]
    [InlineData("en", "unload", "At the loading bay.")]
    public void Another_word_for_the_same_thing_finds_it(string language, string typed, string written)
        => Ask(language, typed, Chapter("a.html", written)).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("en", "nursing homes", "A care home for twelve.")]
    [InlineData("en", "co-workers", "My colleague rings.")]
    [InlineData("en", "they are working from home", "We meet remotely.")]
    [InlineData("en", "a guest kicked off", "An angry guest.")]
    [InlineData("en", "I was fobbed off", "Do not pass it on.")]
    [InlineData("de", "bei uns ist dicke Luft", "Der Streit schwelt.")]
    [InlineData("de", "wer Mist gebaut hat", "Ein Fehler hilft.")]
    [InlineData("de", "mit schlechter Laune", "Wer mürrisch kommt, darf es bleiben.")]
    [InlineData("de", "im eigenen Laden", "Ein Perspektivwechsel hilft.")]
    [InlineData("de", "wie fange ich mit dem Buch an", "So starten Sie.")]
    [InlineData("en", "in our own shop", "Be your own customer.")]
    [InlineData("de", "schon wieder die falsche Ware", "Ein Fehler hilft.")]
    [InlineData("en", "it was the wrong item", "There was a mistake.")]
    [InlineData("de", "alte Leute", "Die Rentnerin wartet.")]
    [InlineData("de", "Mystery Shopping", "Ein Perspektivwechsel hilft.")]
    [InlineData("de", "eine halbe Stunde", "Dauer: 30 Minuten.")]
    [InlineData("en", "half an hour", "It takes 30 minutes.")]
    [InlineData("de", "der macht mich zur Sau", "Jemand fährt mich an, und laut.")]
    [InlineData("de", "er lässt mich nicht ausreden", "Zuhören hilft.")]
    [InlineData("de", "sie reden nicht mehr miteinander", "Ein Streit im Team: sie reden kaum.")]
    [InlineData("de", "die können sich nicht riechen", "Ein Streit im Team.")]
    [InlineData("de", "wie kriege ich den Kopf frei", "Für die eigene Stimmung sorgen.")]
    [InlineData("de", "wir hängen in der Leitung", "In der Warteschleife.")]
    [InlineData("de", "der Computer hängt", "Die Technik streikt.")]
    [InlineData("de", "ich habe null Ahnung", "Die Antwort weiß niemand.")]
    [InlineData("de", "schon wieder das falsche Zimmer", "Ein Fehler hilft.")]
    [InlineData("en", "she tore into me", "Somebody is loud and angry.")]
    [InlineData("en", "he won't let me get a word in", "Listen to the end.")]
    [InlineData("en", "they can't stand each other", "A quarrel in the team.")]
    [InlineData("en", "how do I clear my head", "Look after your own mood.")]
    [InlineData("en", "nobody rings back", "Call back by noon.")]
    [InlineData("en", "it was the wrong table", "There was a mistake.")]
    [InlineData("en", "it fell on deaf ears", "Listen to the end.")]
    [InlineData("en", "she drags everyone down", "Look after your own mood.")]
    [InlineData("en", "after the deadline", "An exception to the rule.")]
    [InlineData("de", "er hat schlecht geschlafen", "Die Sorge bleibt.")]
    [InlineData("de", "nach Ablauf der Frist", "Eine Ausnahme, trotz der Frist.")]
    [InlineData("de", "mir zittern die Hände", "Für die eigene Stimmung sorgen.")]
    [InlineData("de", "das geht aufs Haus", "Ein Geschenk.")]
    public void Several_words_may_mean_one_thing(string language, string typed, string written)
        => Ask(language, typed, Chapter("a.html", written)).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("en", "toothache", "A dentist who waits.")]
    [InlineData("en", "blackouts", "Without electricity.")]
    [InlineData("de", "Zöliakie", "Allergene stehen daneben.")]
    [InlineData("de", "kneift", "Die nächste Größe.")]
    [InlineData("de", "Motivation", "Mit Freude.")]
    [InlineData("de", "Teamgeist", "Unser Team.")]
    [InlineData("en", "cohesion", "Our team.")]
    public void What_a_word_has_to_do_with_is_found_where_nothing_else_is_and_the_word_is_named_as_lacking(string language, string typed, string written)
    {
        SearchDocument related = Chapter("a.html", "") with { Title = written }, itself = Chapter("b.html", "") with { Title = typed };

        Nearest(language, typed, related).ShouldBe(["a.html"]);
        Lacking(language, typed, related).ShouldBe(typed);
        Ask(language, typed, related, itself).ShouldBe(["b.html"]);
    }

    [SkippableFact]
    public void A_page_about_it_comes_before_one_that_has_another_word_for_it()
    {
        SearchDocument about = Chapter("b.html", "") with { Title = "Trauzimmer im Standesamt" };

        Ask("de", "Eheschließung", Chapter("a.html", "Bei einer Hochzeit schüttelte er die Hand."), about).ShouldBe(["b.html", "a.html"]);
    }

    [SkippableTheory]
    [InlineData("Kormoran")]
    [InlineData("Reiher")]
    [InlineData("Pelikan")]
    [InlineData("Ibis")]
    [InlineData("Kranich")]
    public void Headings_tags_and_what_examples_can_be_narrowed_by_are_found(string query)
    {
        SearchDocument chapter = Chapter("a.html", "Nichts davon.") with { Headings = ["Kormorane"], Tags = ["Reiher"] };
        SearchDocument example = new(new SiteAddress("a.html", "x"), SearchDocumentKind.Example, "Eine Geschichte.")
        {
            Roles = [new VocabularyTerm("pelikan", "Pelikan")],
            Touchpoints = [new VocabularyTerm("ibis", "Ibis")],
            Industries = [new VocabularyTerm("kranich", "Kranich")],
        };

        Ask("de", query, chapter, example, Chapter("b.html", "Auch nichts.")).ShouldBe(["a.html"]);
    }

    [SkippableFact]
    public void Words_without_meaning_are_found_where_they_are_a_title()
        => Ask("de", "wir", Chapter("a.html", "Wir kommen, und wir bleiben."), Chapter("b.html", "Nichts.") with { Title = "Wir" }).ShouldBe(["b.html"]);

    [SkippableFact]
    public void What_a_page_says_again_is_more_about_it()
        => Ask("de", "Reiher", Chapter("a.html", "Ein Reiher."), Chapter("b.html", "Ein Reiher, noch ein Reiher.")).ShouldBe(["b.html", "a.html"]);

    [SkippableFact]
    public void A_word_of_any_text_is_no_slip()
        => Ask("de", "was passiert am Leuchtturm", Chapter("a.html", "Wer kassiert?"), Chapter("b.html", "Der Leuchtturm.")).First().ShouldBe("b.html");

    [SkippableTheory]
    [InlineData("de", "danke sagen", "Das sagen alle.", "Ein Danke am Abend.")]
    [InlineData("en", "thanks to the crew", "A crew.", "Many thanks, crew.")]
    [InlineData("de", "Kunden in Eile", "Eine Kundin.", "Der Kunde ist in Eile.")]
    public void Little_words_are_read_as_they_are_meant(string language, string query, string other, string meant)
        => Ask(language, query, Chapter("a.html", other), Chapter("b.html", meant), Chapter("c.html", "Nichts.")).First().ShouldBe("b.html");

    [SkippableFact]
    public void A_word_that_the_lists_know_is_no_slip()
        => Nearest("de", "scannen", Chapter("a.html", "Wir spannen die Plane."), Chapter("b.html", "") with { Title = "An der Kasse" }).ShouldBe(["b.html"]);

    [SkippableFact]
    public void A_compound_is_found_by_another_word_for_one_of_its_parts()
        => Ask("de", "Firmenausflug", Chapter("a.html", "Unser Betriebsausflug."), Chapter("b.html", "Ein Ausflug.")).ShouldBe(["a.html"]);

    [SkippableTheory]
    [InlineData("wie lade ich jemanden ein")]
    [InlineData("wie lade ich jemanden ein wenn er neu ist")]
    [InlineData("ich lade alle ein damit sie kommen")]
    public void A_verb_finds_its_particle_at_the_end_of_the_clause(string query)
        => Ask("de", query, Chapter("a.html", "Alle sind eingeladen."), Chapter("b.html", "Es lädt das Gerät.")).First().ShouldBe("a.html");

    [SkippableTheory]
    [InlineData("wie komme ich wieder runter", "Unsere Stimmung.")]
    [InlineData("wie komme ich runter wenn alle da sind", "Unsere Stimmung.")]
    public void A_verb_whose_whole_the_lists_know_means_nothing_else(string query, string written)
        => Ask("de", query, Chapter("a.html", "Alle kommen, und wir kommen auch."), Chapter("b.html", written)).ShouldBe(["b.html"]);

    [SkippableTheory]
    [InlineData("Begrüßung am Empfang", "Am Empfang begrüßt man alle.", "Der Empfang.")]
    [InlineData("Rezeption oder Empfang", "Die Rezeption, der Empfang.", "Der Empfang.")]
    public void A_word_that_stands_for_one_of_the_query_answers_no_other(string query, string both, string one)
    {
        SearchDocument prominent = Chapter("a.html", "") with { Headings = [one] };

        Ask("de", query, prominent, Chapter("b.html", both), Chapter("c.html", "Nichts.")).First().ShouldBe("b.html");
    }

    [SkippableTheory]
    [InlineData("wegen Umbau")]
    [InlineData("trotz Umbau per Aushang")]
    [InlineData("Erfahrungen mit Umbau")]
    public void Little_words_of_a_question_are_no_nouns(string query)
        => Ask("de", query, Chapter("a.html", "Viele Wege, eine Erfahrung, per Post."), Chapter("b.html", "Ein Umbau und ein Aushang.")).ShouldBe(["b.html"]);

    [SkippableTheory]
    [InlineData("de", "Drucker hat Papierstau", "Der Drucker steht im Flur.")]
    [InlineData("de", "Mülltrennung im Büro", "Ein Büro mit Fenster.")]
    [InlineData("en", "parking permit", "We looked for parking.")]
    public void Where_the_site_lacks_most_of_a_query_nothing_answers_it(string language, string query, string rest)
    {
        SearchDocument[] documents = [Chapter("a.html", rest), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts davon."))];

        Ask(language, query, documents).ShouldBeEmpty();
        Nearest(language, query, documents).ShouldBe(["a.html"]);
    }

    [SkippableFact]
    public void Where_nothing_answers_what_has_most_of_the_query_is_nearest()
    {
        SearchDocument[] others = [.. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts davon."))];
        SearchDocument[] pages = [Chapter("a.html", "Der Leuchtturm kommt."), Chapter("b.html", "Die Laterne am Leuchtturm."), .. others];

        Ask("de", "Bohrinsel Apfelkuchen Laterne", pages).ShouldBeEmpty();
        Nearest("de", "Bohrinsel Apfelkuchen Laterne", pages).ShouldBe(["b.html"]);
        Nearest("de", "Bohrinsel kommen", pages).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Who_asks_for_examples_of_something_asks_for_that()
        => Ask("de", "Praxisbeispiele Leuchtturm", Chapter("a.html", "Praxisbeispiele, viele Praxisbeispiele."), Chapter("b.html", "Der Leuchtturm.")).ShouldBe(["b.html"]);

    [SkippableFact]
    public void A_phrase_of_words_without_meaning_is_none_to_look_for()
        => SearchScript.Run<string[]>(SearchIndexer.Index("en", [Chapter("a.html", "A purpose.")], [["what for", "purpose"]]), "ask(input)", ["what for"]).Single().ShouldBe(["a.html"]);

    [SkippableFact]
    public void A_word_that_only_looks_like_another_leads_nowhere()
    {
        Ask("de", "lästern", Chapter("a.html", "Der Lieferwagen kommt.")).ShouldBeEmpty();
        Ask("de", "schuld", Chapter("a.html", "Eine Mahnung kam.")).ShouldBeEmpty();
        Ask("en", "broken", Chapter("a.html", "A rest after lunch.")).ShouldBeEmpty();
        Ask("en", "reply", Chapter("a.html", "A salesman called.")).ShouldBeEmpty();
    }

    [SkippableFact]
    public void A_rare_word_leads_to_a_common_one_but_not_back()
    {
        SearchDocument video = Chapter("a.html", "The doctor calls by video."), telemedicine = Chapter("b.html", "Telemedicine is new.");

        Ask("en", "telemedicine", video).ShouldBe(["a.html"]);
        Ask("en", "video", telemedicine).ShouldBeEmpty();
    }

    [SkippableFact]
    public void A_title_that_says_it_in_another_word_comes_before_a_text_that_mentions_it()
    {
        SearchDocument said = Chapter("a.html", "The grievance was heard.");
        SearchDocument titled = Chapter("b.html", "Nothing else.") with { Title = "Complaints" };

        Ask("en", "grievance", said, titled).ShouldBe(["b.html", "a.html"]);
    }

    [SkippableFact]
    public void A_title_is_met_by_other_words_of_any_text()
    {
        SearchDocument said = Chapter("a.html", "Let us begin.");
        SearchDocument titled = Chapter("b.html", "Nothing else.") with { Title = "Start" };

        Ask("en", "how to begin", said, titled).First().ShouldBe("b.html");
    }

    [SkippableFact]
    public void Where_one_word_alone_is_lacking_places_that_have_all_others_answer()
    {
        SearchDocument[] others = [.. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts davon."))];
        SearchDocument[] pages = [Chapter("a.html", "Der Leuchtturm hat eine Treppe."), Chapter("b.html", "Die Treppe."), .. others];

        Ask("de", "Bohrinsel Leuchtturm Treppe", pages).ShouldBe(["a.html"]);
        Ask("de", "Bohrinsel Leuchtturm", pages).ShouldBeEmpty();
    }

    [SkippableFact]
    public void Pages_that_have_few_of_many_known_words_come_last_but_come()
    {
        SearchDocument[] pages = [Chapter("a.html", "The driver waits for the delivery at the gate."), Chapter("b.html", "A gate."), Chapter("c.html", "Sonst nichts.")];

        Ask("en", "driver waits for a delivery at the gate", pages).ShouldBe(["a.html", "b.html"]);
    }

    [SkippableTheory]
    [InlineData("küche einbauen", "a.html")]
    [InlineData("küche verpasst", "a.html")]
    [InlineData("küche einbaum", "")]
    public void A_verb_that_is_lacking_is_forgiven_a_noun_is_meant(string query, string found)
        => string.Join(' ', Ask("de", query, [Chapter("a.html", "Die Küche."), .. Enumerable.Range(0, 6).Select(i => Chapter($"{i}.html", "Nichts."))])).ShouldBe(found);

    [SkippableFact]
    public void A_noun_is_no_form_of_a_verb_but_its_infinitive()
        => Ask("de", "schreit", Chapter("a.html", "In drei Schritten."), Chapter("b.html", "Das Schreien.")).ShouldBe(["b.html"]);

    [SkippableFact]
    public void A_page_that_has_every_word_does_not_hide_the_one_about_the_rarest()
    {
        SearchDocument snow = Chapter("a.html", "Geräumt ist, wenn die Oma zum Bäcker kommt. Wer schlecht zu Fuß ist, ruft an.") with { Title = "Oma im Schnee" };
        SearchDocument feet = Chapter("b.html", "Wir kommen nach Hause.") with { Title = "Fußpflege" };

        Ask("de", "meine Oma kommt nicht mehr an ihre Füße", snow, feet, Chapter("c.html", "Sonst nichts.")).ShouldBe(["a.html", "b.html"]);
    }

    [SkippableFact]
    public void Asking_and_questions_count_where_the_other_words_are_no_rarer()
    {
        SearchDocument door = Chapter("a.html", "We open the door, and it stays open.");
        SearchDocument questions = Chapter("b.html", "An open question may take its time.") with { Title = "Ten questions" };

        Ask("en", "asking open questions", door, questions).First().ShouldBe("b.html");
    }

    [SkippableFact]
    public void The_hand_that_is_left_of_hand_over_is_no_sure_sign_of_it()
    {
        SearchDocument hands = Chapter("a.html", "It is cold.") with { Title = "What the old hands know" };
        SearchDocument shifts = new(new SiteAddress("b.html"), SearchDocumentKind.Page, "It takes two minutes.") { Title = "Handover" };

        Ask("en", "hand over", hands, shifts).First().ShouldBe("b.html");
    }

    [SkippableFact]
    public void A_page_whose_places_keep_coming_back_to_it_is_about_it()
    {
        SearchDocument[] passing = [Chapter("a.html", "The tram was late. We waited."), Tip("a.html", "Begin with coffee.")];
        SearchDocument[] about = [Chapter("b.html", "The tram stops here."), Tip("b.html", "Watch the tram."), Tip("b.html", "Ask who is late for the tram.")];

        Ask("en", "late trams", [.. passing, .. about]).ShouldBe(["b.html", "a.html"]);
    }

    [SkippableFact]
    public void Words_that_several_places_have_together_say_more_than_those_of_one()
    {
        SearchDocument[] once = [Chapter("a.html", "An angry guest left."), Tip("a.html", "A guest waits."), Tip("a.html", "An angry letter.")];
        SearchDocument[] often = [Chapter("b.html", "An angry guest left."), Tip("b.html", "Let an angry guest talk."), Tip("b.html", "Coffee.")];

        Ask("en", "angry guest", [.. once, .. often]).ShouldBe(["b.html", "a.html"]);
    }

    [SkippableTheory]
    [InlineData("wer mahnt", "Die erste Mahnung ist ein Anruf.", true)]
    [InlineData("wir prüften", "Alle Prüfungen sind eingetragen.", true)]
    [InlineData("es fällt", "In der Falle.", false)]
    public void A_verb_finds_the_noun_that_is_made_of_it(string query, string text, bool isFound)
        => Ask("de", query, Chapter("a.html", text)).Length.ShouldBe(isFound ? 1 : 0);

    [SkippableTheory]
    [InlineData("admitting an error", "a.html")]
    [InlineData("flooded by errors", "a.html")]
    [InlineData("forgot an error", "a.html")]
    [InlineData("income error", "")]
    public void A_missing_deed_is_forgiven_sooner_than_a_missing_thing(string query, string found)
    {
        SearchDocument[] others = [.. Enumerable.Range(0, 12).Select(i => Chapter($"{i}.html", "Nothing of the kind."))];

        string.Join(' ', Ask("en", query, [Chapter("a.html", "There was an error."), .. others])).ShouldBe(found);
    }

    [SkippableTheory]
    [InlineData("Leuchtturm Bohrinsel", "Bohrinsel")]
    [InlineData("Leuchtturm Apfelkuchen", "Apfelkuchen")]
    [InlineData("Leuchttürme Kuchen", "")]
    [InlineData("Leuchtturm Kuch", "")]
    public void What_the_site_lacks_is_named_though_half_of_it_was_found(string query, string lacking)
    {
        Lacking("de", query, Chapter("a.html", "Am Leuchtturm gibt es Kuchen.")).ShouldBe(lacking);
    }

    [SkippableTheory]
    [InlineData("de", "Bohrinsel Apfelkuchen Leuchtturm", "")]
    [InlineData("de", "wer flickt am Leuchtturm", "a.html")]
    [InlineData("de", "kommt die Bohrinsel mit Apfelkuchen zum Leuchtturm", "")]
    [InlineData("en", "will the pelican on the steeple see the lighthouse", "")]
    public void A_question_is_answered_where_enough_of_it_is_known(string language, string query, string found)
        => string.Join(' ', Ask(language, query, [Chapter("a.html", "Leuchtturm, lighthouse."), .. Fillers("Nichts davon.")])).ShouldBe(found);

    private static string Lacking(string language, string query, params SearchDocument[] documents)
        => SearchScript.Run<string>(SearchIndexer.Index(language, [.. documents], []), "search.ask(input, () => true).terms.filter(term => term.isLacking).map(term => term.written).join(' ')", [query]).Single();

    [SkippableTheory]
    [InlineData("Straßenbahn Fahrgast", "Kunden an der Haltestelle.", true)]
    [InlineData("Apfelkuchen Fahrgast", "Kunden mit Kuchen.", false)]
    [InlineData("Bohrinsel Fahrgast", "Kunden an der Haltestelle.", false)]
    public void What_comes_nearest_answers_where_each_word_has_to_do_with_it(string query, string text, bool isAnswer)
    {
        SearchDocument[] documents = [Chapter("a.html", text), .. Enumerable.Range(0, 9).Select(i => Chapter($"{i}.html", "Nichts für Kunden."))];

        Ask("de", query, documents).ShouldBeEmpty();
        SearchScript.Run<bool>(SearchIndexer.Index("de", [.. documents], []), "search.nearest(input, () => true).isAnswer", [query]).Single().ShouldBe(isAnswer);
    }

    private static string[] Nearest(string language, string query, params SearchDocument[] documents)
        => SearchScript.Run<string[]>(SearchIndexer.Index(language, [.. documents], []), "search.nearest(input, () => true).near.map(found => found.page.path)", [query]).Single();

    private static SearchDocument Tip(string path, string text) => new(new SiteAddress(path, "tip"), SearchDocumentKind.Tip, text);
}
