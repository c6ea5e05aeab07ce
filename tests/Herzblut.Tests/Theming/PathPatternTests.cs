using Herzblut.Theming.Files;

namespace Herzblut.Tests.Theming;

public class PathPatternTests
{
    [Theory]
    [InlineData("css/*.css", "css/a.css")]
    [InlineData("css/*", "css/a.css")]
    [InlineData("css/**/*.css", "css/a.css")]
    [InlineData("css/**/*.css", "css/base/deep/a.css")]
    [InlineData("**/a*b.css", "css/aXb.css")]
    [InlineData("css/**", "css/base/a.css")]
    [InlineData("css/a.css", "css/a.css")]
    public void A_pattern_finds_its_files(string pattern, string path) => PathPattern.Matches(pattern, path).ShouldBeTrue();

    [Theory]
    [InlineData("css/*.css", "css/base/a.css")]
    [InlineData("css/*.css", "js/a.css")]
    [InlineData("css/*.css", "css/a.js")]
    [InlineData("css/*", "css")]
    [InlineData("css/A.css", "css/a.css")]
    public void And_no_others(string pattern, string path) => PathPattern.Matches(pattern, path).ShouldBeFalse();
}
