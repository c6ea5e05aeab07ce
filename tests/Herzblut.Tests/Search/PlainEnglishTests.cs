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
    [InlineData("he is going mental", "An angry customer on the phone.")]
    [InlineData("she had a go at me", "An angry customer on the phone.")]
    [InlineData("he threw a wobbler", "Somebody is getting loud.")]
    [InlineData("they demanded to see him", "A complaint at the till.")]
    [InlineData("they cold-shouldered me", "An old quarrel in the team.")]
    [InlineData("crying her eyes out", "There were tears.")]
    [InlineData("they keep transferring me", "That belongs to another department.")]
    [InlineData("I had to start all over", "They told their story again.")]
    [InlineData("they promised to ring and never got back", "She rings back by noon.")]
    [InlineData("somebody pushed in front", "The queue keeps growing.")]
    [InlineData("I forgot it", "There was a mistake.")]
    [InlineData("they run everything past me", "Decide without permission.")]
    [InlineData("the till has frozen", "The technology is on strike.")]
    [InlineData("frazzled", "The mood after a dreadful call.")]
    [InlineData("how do we keep the peace", "Stay calm with angry people.")]
    [InlineData("truckers at the dock", "A bench on the loading bay for drivers.")]
    [InlineData("they keep leaving", "Three resignations in a year.")]
    [InlineData("can we reuse this", "You may rewrite the texts.")]
    [InlineData("a short exercise", "The workshop takes half an hour.")]
    [InlineData("rude passenger", "An unfriendly customer.")]
    [InlineData("band-aid", "A plaster for the knee.")]
    [InlineData("ATM", "The cash machine is broken.")]
    public void What_people_say_finds_what_is_written(string typed, string written) => Pages(typed, written).ShouldNotBeEmpty();

    [SkippableTheory]
    [InlineData("apologetic", "She had to apologise.")]
    [InlineData("anger", "He was angry.")]
    [InlineData("arrival", "The guests arrive.")]
    [InlineData("he refused", "A refusal.")]
    [InlineData("decisive", "Who may decide?")]
    [InlineData("description", "She describes the job.")]
    [InlineData("reactions", "How do I react?")]
    [InlineData("suspicious", "A suspicion.")]
    [InlineData("convenience", "It is not convenient.")]
    [InlineData("recognition", "Somebody recognised her work.")]
    public void A_word_finds_its_family(string typed, string written) => Pages(typed, written).ShouldNotBeEmpty();

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
    [InlineData("parking permit", "You need no permission.")]
    [InlineData("travel expenses", "An expensive gift.")]
    [InlineData("register for the gym", "The registration form.")]
    [InlineData("bank holiday", "She is on holiday.")]
    [InlineData("who goes to the going-away party", "Somebody is getting loud.")]
    public void A_phrase_leads_to_no_word_of_any_text_that_is_left_of_it(string typed, string written) => Pages(typed, written).ShouldBeEmpty();

    private static string[] Pages(string typed, string written)
        => SearchScript.Ask("en", typed, new SearchDocument(new SiteAddress("a.html"), SearchDocumentKind.Chapter, written));
}
