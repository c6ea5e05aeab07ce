using Herzblut.Diagnostics;
using Herzblut.Templating.Lexing;
using Herzblut.Templating.Parsing;
using Herzblut.Templating.Syntax;
using Herzblut.Templating.Tests.Conformance;

namespace Herzblut.Templating.Tests.Parsing;

public class TreeTests
{
    public static TheoryData<string> Templates() => [.. CaseSet.AllTemplates().Select(File.ReadAllText).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Printing_a_tree_gives_the_text_it_was_read_from(string text)
        => Parse(text).Print().ShouldBe(text);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Tokens_cover_the_text_without_gap_or_overlap(string text)
    {
        int end = 0;
        foreach (Token token in Parse(text).Tokens)
        {
            token.Start.ShouldBe(end);
            end = token.End;
        }

        end.ShouldBe(text.Length);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Spans_of_children_lie_inside_their_parents(string text) => CheckNesting(Parse(text).Root);

    private static SyntaxTree Parse(string text) => Parser.Parse(new SourceText("test", text));

    private static void CheckNesting(SyntaxNode node)
    {
        foreach (SyntaxNode child in node.Children)
        {
            child.Span.Start.ShouldBeGreaterThanOrEqualTo(node.Span.Start);
            child.Span.End.ShouldBeLessThanOrEqualTo(node.Span.End);
            CheckNesting(child);
        }
    }
}
