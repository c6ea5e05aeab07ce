using System.Globalization;
using Herzblut.Templating.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

public class ObjectFunctionsTests
{
    private static readonly MapObject Product = new() { ["title"] = "Öl", ["price"] = 1.5, ["gone"] = Value.Null };

    [Fact]
    public void Default_stands_in_for_null_and_the_empty_text_only()
    {
        Call("default", Value.Null, "x").AsString().ShouldBe("x");
        Call("default", "", "x").AsString().ShouldBe("x");
        Call("default", 0, "x").AsInt32().ShouldBe(0);
        Call("default", false, "x").IsTruthy.ShouldBeFalse();
        Call("default", new ArrayValue(), "x").AsList().ShouldNotBeNull();
    }

    [Fact]
    public void Keys_and_values_keep_their_order()
    {
        Call("keys", Product).ToString().ShouldBe("""["title", "price", "gone"]""");
        Call("values", Product).ToString().ShouldBe("""["Öl", 1.5, null]""");
        Call("keys", Value.Null).ToString().ShouldBe("[]");
        Call("values", 5).ToString().ShouldBe("[]");
    }

    [Theory]
    [InlineData("title", true, true)]
    [InlineData("gone", true, false)]
    [InlineData("Title", false, false)]
    public void A_key_may_be_there_without_a_value(string key, bool hasKey, bool hasValue)
    {
        Call("has_key", Product, key).IsTruthy.ShouldBe(hasKey);
        Call("has_value", Product, key).IsTruthy.ShouldBe(hasValue);
        Call("has_key", Value.Null, key).IsTruthy.ShouldBeFalse();
        Call("has_key", "text", key).IsTruthy.ShouldBeFalse();
    }

    [Fact]
    public void Size_counts_members_items_and_characters()
    {
        Call("size", Product).AsInt32().ShouldBe(3);
        Call("size", new ArrayValue([1, 2])).AsInt32().ShouldBe(2);
        Call("size", "abc").AsInt32().ShouldBe(3);
        Call("size", 5).AsInt32().ShouldBe(0);
        Call("size", Value.Null).AsInt32().ShouldBe(0);
    }

    [Fact]
    public void Kinds_are_told_broadly_and_exactly()
    {
        (Value Value, string? Type, string? Kind)[] expected =
        [
            (Value.Null, null, null),
            (true, "boolean", "bool"),
            (1, "number", "int"),
            (1L << 40, "number", "long"),
            (System.Numerics.BigInteger.Pow(10, 30), "number", "bigint"),
            (1f, "number", "float"),
            (1.0, "number", "double"),
            (1m, "number", "decimal"),
            ("x", "string", "string"),
            (new ArrayValue(), "array", "array"),
            (new RangeValue(1, 5, 1), "iterator", "range"),
            (Product, "object", "object"),
            (StringFunctions.Group, "object", "object"),
            (new DateTime(2024, 3, 5), "object", "DateTime"),
            (Value.Empty, "object", "object"),
        ];
        foreach ((Value value, string? type, string? kind) in expected)
        {
            Call("typeof", value).AsString().ShouldBe(type);
            Call("kind", value).AsString().ShouldBe(kind);
        }
    }

    [Fact]
    public void Json_keeps_the_order_and_escapes_for_scripts()
    {
        var value = new MapObject { ["@id"] = "A </script> & \"B\" ä+`", ["list"] = new ArrayValue([1, 1.0, 0.1, 1.10m, true, Value.Null]), ["range"] = new RangeValue(1, 2, 1) };
        const string Expected = """{"@id":"A \u003C/script\u003E \u0026 \u0022B\u0022 \u00E4\u002B\u0060","list":[1,1,0.1,1.10,true,null],"range":[1,2]}""";
        Call("to_json", value).AsString().ShouldBe(Expected);
        ObjectFunctions.Group.Written("to_json", value).ShouldBe(Expected);
    }

    [Fact]
    public void Json_does_not_depend_on_the_culture()
        => ObjectFunctions.Group.CallIn(CultureInfo.GetCultureInfo("de-DE"), "to_json", 1.5).AsString().ShouldBe("1.5");

    [Fact]
    public void Dates_are_iso_texts_in_json()
        => Call("to_json", new DateTime(2024, 3, 5, 14, 7, 9)).AsString().ShouldBe("\"2024-03-05T14:07:09\"");

    [Fact]
    public void What_json_does_not_know_is_an_error_at_the_argument()
    {
        Should.Throw<TemplateFault>(() => Call("to_json", new ArrayValue([double.NaN]))).Problem.Code.ShouldBe("TPL5015");
        TemplateFault fault = Should.Throw<TemplateFault>(() => Call("to_json", StringFunctions.Group));
        fault.Template.TextOf(fault.Span).ShouldBe("a");
    }

    [Fact]
    public void A_cycle_is_no_json()
    {
        var cycle = new ArrayValue();
        cycle.Add(cycle);
        Should.Throw<TemplateFault>(() => Call("to_json", cycle)).Problem.Code.ShouldBe("TPL5014");
    }

    [Theory]
    [InlineData("""{"z":1,"a":{"k":[null,true,"ä"]},"z":2}""", """{z: 2, a: {k: [null, true, "ä"]}}""")]
    [InlineData("5000000000", "5000000000")]
    [InlineData("1.0", "1")]
    [InlineData("1e2", "100")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"\"", "")]
    public void Json_becomes_values(string json, string expected) => Call("from_json", json).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[1,]")]
    [InlineData(@"""\ud800""")]
    public void Bad_json_is_an_error(string json)
        => Should.Throw<TemplateFault>(() => Call("from_json", json)).Problem.Code.ShouldBe("TPL5013");

    [Fact]
    public void Values_are_formatted_as_dotnet_does()
    {
        Formatted(255, "X4").ShouldBe("00FF");
        Formatted(1523, "N2", "en-US").ShouldBe("1,523.00");
        Formatted(1523, "N2", "de-DE").ShouldBe("1.523,00");
        Formatted(new DateTime(2024, 3, 5), "dddd, yyyy-MM-dd", "de-DE").ShouldBe("Dienstag, 2024-03-05");
        Formatted(TimeSpan.FromMinutes(90), @"hh\:mm").ShouldBe("01:30");
        Formatted(Value.Null, "N2").ShouldBe("");
    }

    [Fact]
    public void A_format_that_the_value_does_not_know_is_an_error()
    {
        Should.Throw<TemplateFault>(() => Call("format", 5, "Q")).Problem.Code.ShouldBe("TPL5016");
        Should.Throw<TemplateFault>(() => Call("format", "x", "N2")).Problem.Code.ShouldBe("TPL5017");
    }

    [Fact]
    public void A_format_cannot_blow_a_number_up()
        => Should.Throw<TemplateFault>(() => Call("format", 5, "D999999999")).Problem.Code.ShouldStartWith("TPL4");

    private static Value Call(string function, params Value[] arguments) => ObjectFunctions.Group.Call(function, arguments);

    private static string? Formatted(params Value[] arguments)
    {
        string? text = Call("format", arguments).AsString();
        ObjectFunctions.Group.Written("format", arguments).ShouldBe(text);
        return text;
    }
}
