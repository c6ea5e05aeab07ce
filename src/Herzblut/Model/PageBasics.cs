namespace Herzblut.Model;

/// <summary>What a page of any kind has, complete, from which a page of its kind is made.</summary>
internal sealed record PageBasics : Page;
