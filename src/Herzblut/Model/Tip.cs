using Herzblut.Addresses;
using Herzblut.Schemas;

namespace Herzblut.Model;

/// <summary>
/// Something to do, alone or in the team (Anwendungstipp).
/// </summary>
/// <param name="Id">Fragment, unique on its page; made from its words, so that it stays when others come or go.</param>
/// <param name="Number">From 1, in its chapter.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Minutes">How long it takes; null where not given.</param>
/// <param name="People">How many take part; null where not given.</param>
/// <param name="Address">Its place in the chapter.</param>
internal sealed record Tip(string Id, int Number, RichText Text, int? Minutes, PeopleRange? People, SiteAddress Address);
