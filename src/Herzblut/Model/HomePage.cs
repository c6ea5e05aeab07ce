namespace Herzblut.Model;

/// <summary>The first page of a language edition (<c>content/&lt;lang&gt;/index.md</c>).</summary>
public sealed record HomePage : Page;
