namespace Herzblut.Model;

/// <summary>
/// An entry of a vocabulary of <c>site.yml</c> as one edition shows it.
/// </summary>
/// <param name="Id">As front matter names it.</param>
/// <param name="Label">In the edition's language, otherwise the default language, otherwise the id.</param>
internal sealed record VocabularyTerm(string Id, string Label);
