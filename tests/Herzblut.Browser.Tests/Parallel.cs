using Herzblut.Browser.Tests;
using Xunit.Sdk;
using Xunit.v3;

// One site, one server and one browser for all tests, which share nothing else: each opens its own browser profile.
[assembly: AssemblyFixture(typeof(SiteFixture))]
[assembly: Parallelization(Mode = ParallelMode.All)]
