using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>
/// What to say when something happens right now, and what to leave unsaid (Gerade jetzt).
/// </summary>
/// <param name="Id">Fragment, unique on its page; made from the title.</param>
/// <param name="Title">What is going on, plain text.</param>
/// <param name="Say">A sentence to say, Markdown.</param>
/// <param name="Avoid">A sentence better left unsaid, Markdown; null where not given.</param>
/// <param name="Question">A question for afterwards, Markdown; null where not given.</param>
/// <param name="Example">The place of an example of it; null where none is shown.</param>
/// <param name="Address">Its place on its page.</param>
/// <param name="Page">The page it belongs to.</param>
/// <param name="Language">The language of its text.</param>
internal sealed record Situation(
    string Id,
    string Title,
    RichText Say,
    RichText? Avoid,
    RichText? Question,
    SiteAddress? Example,
    SiteAddress Address,
    PageReference Page,
    string Language)
{
    /// <summary>Every Markdown text in it.</summary>
    public IEnumerable<RichText> Texts => new[] { Say, Avoid, Question }.OfType<RichText>();
}
