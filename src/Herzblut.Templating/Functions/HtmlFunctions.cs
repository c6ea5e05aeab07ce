using Herzblut.Templating.Functions.Html;

namespace Herzblut.Templating.Functions;

/// <summary>The group <c>html</c>. Null stays null.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Group { get; } = FunctionGroup.Named("html")
        .AddWriting("escape", HtmlEscaping.Escape, HtmlEscaping.Write, writesMarkup: true, Parameter.Text("text"))
        .Add("newline_to_br", LineBreaks.ToBr, Parameter.Text("text"))
        .Add("strip", TagStripping.Strip, Parameter.Text("text"))
        .AddWriting("url_encode", UrlEncoding.Encode, UrlEncoding.WriteEncoded, writesMarkup: false, Parameter.Text("text"))
        .AddWriting("url_escape", UrlEncoding.Escape, UrlEncoding.WriteEscaped, writesMarkup: false, Parameter.Text("text"))
        .Build();
}
