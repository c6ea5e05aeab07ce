using Herzblut.Theming.Files;

namespace Herzblut.Tests.Theming;

public class PathPatternsTests
{
    [Theory]
    [InlineData("css/*.css", "css/a.css")]
    [InlineData("css/*", "css/a.css")]
    [InlineData("css/**/*.css", "css/a.css")]
    [InlineData("css/**/*.css", "css/base/deep/a.css")]
    [InlineData("**/a*b.css", "css/aXb.css")]
    [InlineData("css/**", "css/base/a.css")]
    [InlineData("css/a.css", "css/a.css")]
    [InlineData("**", "css/base/a.css")]
    [InlineData("css/*", "css/größe (1).css")]
    [InlineData("css/*", "css/a")]
    [InlineData("./css/*.css", "css/a.css")]
    [InlineData("css/./*.css", "css/a.css")]
    public void A_pattern_finds_its_files(string pattern, string path) => new PathPatterns([path]).Find(pattern).ShouldBe([path]);

    [Theory]
    [InlineData("css/*.css", "css/base/a.css")]
    [InlineData("css/*.css", "js/a.css")]
    [InlineData("css/*.css", "css/a.js")]
    [InlineData("css/*", "css")]
    [InlineData("css/A.css", "css/a.css")]
    [InlineData("css/*.CSS", "css/a.css")]
    [InlineData("../*.css", "a.css")]
    [InlineData("css/*/../*.css", "css/a.css")]
    [InlineData("css/**/../*.css", "css/base/a.css")]
    [InlineData("*", "css/a.css")]
    public void And_no_others(string pattern, string path) => new PathPatterns([path]).Find(pattern).ShouldBeEmpty();

    [Fact]
    public void Files_keep_their_order()
        => new PathPatterns(["css/z.css", "css/a/b.css", "js/a.js", "css/B.css", "css/a.css"]).Find("css/**/*.css").ShouldBe(["css/z.css", "css/a/b.css", "css/B.css", "css/a.css"]);
}
