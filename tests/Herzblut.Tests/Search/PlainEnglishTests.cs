using Herzblut.Addresses;
using Herzblut.Search.Documents;

namespace Herzblut.Tests.Search;

/// <summary>How people in England and America type what texts put more carefully, and what no such words may lead to.</summary>
public class PlainEnglishTests
{
    [SkippableTheory]
    [InlineData("a customer swore at me", "An angry customer on the phone.")]
    [InlineData("he raised his voice", "Somebody is getting loud.")]
    [InlineData("we aren't talking", "An old quarrel in the team.")]
    [InlineData("on my own", "Alone at the desk for the first time.")]
    [InlineData("I haven't got a clue what to say", "I don't know the answer.")]
    [InlineData("put on the spot", "I don't know the answer.")]
    [InlineData("from one desk to the next", "That belongs to another department.")]
    [InlineData("they get bounced", "That belongs to another department.")]
    [InlineData("still shaken up after a call", "The mood after a dreadful call.")]
    [InlineData("she hardly speaks English", "She is still learning the language.")]
    [InlineData("deaf", "Someone who is hard of hearing.")]
    [InlineData("the ER", "No more quarrels about transfers.")]
    [InlineData("at each other's throats", "An old quarrel in the team.")]
    [InlineData("well done", "Honest praise.")]
    [InlineData("let me talk to a human", "A human being answers.")]
    [InlineData("out of the loop", "The next update comes at four.")]
    [InlineData("my hands are tied", "You need no permission.")]
    [InlineData("gobbledygook", "She explains the official language.")]
    [InlineData("the computer says no", "The technology is on strike.")]
    [InlineData("they haven't paid", "The first reminder is a call.")]
    [InlineData("thrown in at the deep end", "Alone at the desk for the first time.")]
    public void What_people_say_finds_what_is_written(string typed, string written) => Pages(typed, written).ShouldNotBeEmpty();

    [SkippableTheory]
    [InlineData("delays", "Put the kettle on.")]
    [InlineData("faulty", "Put the books in order.")]
    [InlineData("rush", "Choose a time.")]
    [InlineData("cancellations", "Give her a call.")]
    [InlineData("responsible", "There is a charge.")]
    [InlineData("discover", "We work here.")]
    [InlineData("what makes guests come back to us", "The answer.")]
    [InlineData("reprimand", "Tell her a story.")]
    [InlineData("where do I park", "Somebody is getting loud.")]
    [InlineData("how do I get my payslip", "Honest praise.")]
    public void A_phrase_leads_to_no_word_of_any_text_that_is_left_of_it(string typed, string written) => Pages(typed, written).ShouldBeEmpty();

    private static string[] Pages(string typed, string written)
        => SearchScript.Ask("en", typed, new SearchDocument(new SiteAddress("a.html"), SearchDocumentKind.Chapter, written));
}
