using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class MathFunctionsTests
{
    [Theory]
    [InlineData(4.5, 0, "4")]
    [InlineData(5.5, 0, "6")]
    [InlineData(-2.5, 0, "-2")]
    [InlineData(4.567, 2, "4.57")]
    public void Rounding_is_half_to_even(double value, int precision, string expected)
        => Printed("round", value, precision).ShouldBe(expected);

    [Fact]
    public void Rounding_down_and_up_gives_doubles()
    {
        Call("ceil", 4.2).AsDouble().ShouldBe(5);
        Call("floor", -4.2).AsDouble().ShouldBe(-5);
        Call("ceil", 5).Kind.ShouldBe(ValueKind.Double);
        Call("floor", Value.Null).AsDouble().ShouldBe(0);
    }

    [Fact]
    public void A_text_is_not_rounded()
        => Should.Throw<TemplateFault>(() => Call("floor", "3.7")).Problem.Code.ShouldBe("TPL3101");

    [Fact]
    public void Absolute_values_keep_their_kind()
    {
        Call("abs", -5).Kind.ShouldBe(ValueKind.Int32);
        Call("abs", int.MinValue).AsInt64().ShouldBe(2147483648L);
        Call("abs", long.MinValue).Kind.ShouldBe(ValueKind.BigInteger);
        Call("abs", -1.50m).ToString().ShouldBe("1.50");
        Call("abs", Value.Null).IsNull.ShouldBeTrue();
        Should.Throw<TemplateFault>(() => Call("abs", "5")).Problem.Code.ShouldBe("TPL5018");
    }

    [Theory]
    [InlineData(10, 3, "3")]
    [InlineData(8.4, 2, "4")]
    [InlineData(-7, 2, "-4")]
    [InlineData(1e12, 3, "333333333333")]
    public void A_whole_divisor_gives_a_whole_number(double value, int divisor, string expected)
        => Printed("divided_by", value, divisor).ShouldBe(expected);

    [Fact]
    public void Another_divisor_gives_a_fraction()
    {
        Printed("divided_by", 10, 3.0).ShouldBe("3.3333333333333335");
        Printed("divided_by", 8.4, 2m).ShouldBe("4.2");
        Call("divided_by", 1, Value.Null).IsNull.ShouldBeTrue();
    }

    [Fact]
    public void Dividing_by_zero_is_an_error()
        => Should.Throw<TemplateFault>(() => Call("divided_by", 1, 0));

    [Fact]
    public void Operators_are_those_of_the_language()
    {
        Call("plus", int.MaxValue, 1).AsInt64().ShouldBe(2147483648L);
        Printed("plus", "a", 1).ShouldBe("a1");
        Printed("times", 6, false).ShouldBe("0");
        Printed("modulo", -7, 3).ShouldBe("-1");
        Call("minus", Value.Null, 1).IsNull.ShouldBeTrue();
        Should.Throw<TemplateFault>(() => Call("minus", "a", 1));
    }

    [Fact]
    public void Only_numbers_are_numbers()
    {
        Call("is_number", 1.5m).IsTruthy.ShouldBeTrue();
        Call("is_number", "5").IsTruthy.ShouldBeFalse();
        Call("is_number", Value.Null).IsTruthy.ShouldBeFalse();
    }

    [Fact]
    public void Formats_want_a_number()
    {
        Printed("format", 7, "00").ShouldBe("07");
        Printed("format", 1234.5, "N2", "de-DE").ShouldBe("1.234,50");
        Should.Throw<TemplateFault>(() => Call("format", "7", "00")).Problem.Code.ShouldBe("TPL5018");
    }

    [Fact]
    public void Random_numbers_stay_below_the_limit()
    {
        for (int i = 0; i < 100; i++)
        {
            Call("random", 1, 4).AsInt32().ShouldBeInRange(1, 3);
        }

        Call("random", 5, 5).AsInt32().ShouldBe(5);
        Should.Throw<TemplateFault>(() => Call("random", 5, 1)).Problem.Code.ShouldBe("TPL5019");
    }

    [Fact]
    public void A_seed_makes_chance_repeatable()
    {
        var options = new TemplateOptions { RandomSeed = 7 };
        string? id = MathFunctions.Group.CallWith(options, "uuid").AsString();
        MathFunctions.Group.CallWith(options, "uuid").AsString().ShouldBe(id);
        MathFunctions.Group.CallWith(options with { RandomSeed = 8 }, "uuid").AsString().ShouldNotBe(id);
        Guid.Parse(id!).Version.ShouldBe(4);
    }

    private static Value Call(string function, params Value[] arguments) => MathFunctions.Group.Call(function, arguments);

    private static string Printed(string function, params Value[] arguments) => Call(function, arguments).ToString();
}
