using Herzblut.Templating.Functions;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>To functions, content of the host is the text that it stands for.</summary>
public class HostContentTests
{
    [Fact]
    public void Text_functions_read_it()
    {
        StringFunctions.Group.Call("upcase", new Content("<b>ö</b>")).AsString().ShouldBe("<B>Ö</B>");
        HtmlFunctions.Group.Call("strip", new Content("<b>ö</b>")).AsString().ShouldBe("ö");
        ObjectFunctions.Group.Call("to_json", new Content("a")).AsString().ShouldBe("\"a\"");
        ObjectFunctions.Group.Call("size", new Content("abc")).AsInt32().ShouldBe(3);
        ObjectFunctions.Group.Call("typeof", new Content("abc")).AsString().ShouldBe("string");
    }

    [Fact]
    public void List_functions_see_its_characters_and_sort_it_among_texts()
    {
        ArrayFunctions.Group.Call("size", new Content("abc")).AsInt32().ShouldBe(3);
        ArrayFunctions.Group.Call("sort", new ArrayValue([new Content("b"), "a", "c"])).AsList()![1].AsHost().ShouldNotBeNull();
    }

    [Fact]
    public void Default_stands_in_for_empty_content()
    {
        ObjectFunctions.Group.Call("default", new Content(""), "x").AsString().ShouldBe("x");
        ObjectFunctions.Group.Call("default", new Content("a"), "x").AsHost().ShouldNotBeNull();
    }

    private sealed class Content(string text) : HostContent
    {
        public override string ToText() => text;
    }
}
