using System.Collections.Immutable;
using Herzblut.Addresses;

namespace Herzblut.Model;

/// <summary>
/// A question that a person or team asks itself (Leitfrage).
/// </summary>
/// <param name="Id">Fragment, unique on its page; made from its words, so that it stays when others come or go.</param>
/// <param name="Number">From 1, in its chapter.</param>
/// <param name="Text">Markdown.</param>
/// <param name="FollowUps">Questions that go deeper.</param>
/// <param name="Address">Its place in the chapter.</param>
internal sealed record GuidingQuestion(
    string Id,
    int Number,
    RichText Text,
    ImmutableArray<RichText> FollowUps,
    SiteAddress Address);
