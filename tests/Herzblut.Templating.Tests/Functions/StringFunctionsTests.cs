using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class StringFunctionsTests
{
    [Fact]
    public void Upcase_leaves_sharp_s_alone()
        => StringFunctions.Group.Call("upcase", "Straße").AsString().ShouldBe("STRAßE");

    [Fact]
    public void A_number_counts_as_the_text_it_prints()
        => StringFunctions.Group.Call("append", 1.50, "€").AsString().ShouldBe("1.5€");

    [Fact]
    public void A_missing_argument_is_named()
        => Should.Throw<TemplateFault>(() => StringFunctions.Group.Call("append", "a"))
            .Problem.Message.English.ShouldContain("'with'");

    [Fact]
    public void Null_gives_null() => StringFunctions.Group.Call("upcase", Value.Null).IsNull.ShouldBeTrue();
}
