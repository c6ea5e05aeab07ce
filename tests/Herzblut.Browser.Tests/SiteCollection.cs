namespace Herzblut.Browser.Tests;

/// <summary>All tests share one build, one server and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "The playbook in a browser";
}
