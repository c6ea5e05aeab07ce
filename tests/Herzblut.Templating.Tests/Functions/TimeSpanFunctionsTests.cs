using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class TimeSpanFunctionsTests
{
    [Theory]
    [InlineData("from_days", 1.5, "1.12:00:00")]
    [InlineData("from_hours", 25, "1.01:00:00")]
    [InlineData("from_minutes", 90, "01:30:00")]
    [InlineData("from_seconds", -61, "-00:01:01")]
    [InlineData("from_milliseconds", 1, "00:00:00.0010000")]
    public void Lengths_of_time_are_made_from_numbers(string function, double amount, string expected)
        => TimeSpanFunctions.Group.Call(function, amount).ToString().ShouldBe(expected);

    [Fact]
    public void They_can_be_read_from_a_text()
    {
        TimeSpanFunctions.Group.Call("parse", "2.12:30:15").AsTimeSpan().ShouldBe(new TimeSpan(2, 12, 30, 15));
        TimeSpanFunctions.Group.Call("parse", Value.Null).IsNull.ShouldBeTrue();
        Should.Throw<TemplateFault>(() => TimeSpanFunctions.Group.Call("parse", "bald")).Problem.Code.ShouldBe("TPL5008");
    }

    [Fact]
    public void Zero_is_a_constant()
    {
        TimeSpanFunctions.Group.TryGet("zero", out Value zero).ShouldBeTrue();
        zero.AsTimeSpan().ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Longer_than_there_can_be_is_an_error()
        => Should.Throw<TemplateFault>(() => TimeSpanFunctions.Group.Call("from_days", 1e12)).Problem.Code.ShouldBe("TPL5009");
}
