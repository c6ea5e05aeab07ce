using Herzblut.Diagnostics;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Hosting;

public class ObjectShapeTests
{
    private static readonly ObjectShape<Chapter> ChapterShape = new ObjectShape<Chapter>()
        .With("title", c => c.Title)
        .With("number", c => c.Number)
        .WithObject("book", c => c.Book, () => BookShape!); // set when a template asks

    private static readonly ObjectShape<Book> BookShape = new ObjectShape<Book>()
        .With("title", b => b.Title)
        .WithList("chapters", b => b.Chapters, () => ChapterShape);

    [Fact]
    public void Templates_read_members_lists_and_objects_of_objects()
        => Rendering.Render("{{ title }}: {{ for c in chapters }}{{ c.number }} {{ c.title }} ({{ c.book.title }}) {{ end }}", Sample())
            .ShouldBe("Haltung: 1 Freude (Haltung) 2 Mut (Haltung) ");

    [Fact]
    public void The_same_object_is_equal_to_itself_however_it_was_reached()
        => Rendering.Render("{{ chapters[0].book == chapters[1].book }} {{ chapters[0] == chapters[1] }}", Sample()).ShouldBe("true false");

    [Fact]
    public void Members_are_read_only_when_a_template_asks()
    {
        int reads = 0;
        ObjectShape<Book> shape = new ObjectShape<Book>().With("title", b => b.Title).With("cost", _ => ++reads);

        Rendering.Render("{{ title }}", shape.Of(new Book("x", []))).ShouldBe("x");

        reads.ShouldBe(0);
    }

    [Fact]
    public void A_strict_host_hears_of_unknown_members()
    {
        var engine = new TemplateEngine(new TemplateOptions { StrictShapes = true });

        Diagnostic error = Rendering.Error("{{ for c in chapters; c.titel; end }}", Sample(), engine);

        error.Underlined().ShouldBe("titel");
        error.Hint.ShouldNotBeNull().English.ShouldContain("'title'");
    }

    [Fact]
    public void Templates_cannot_change_objects_of_the_host()
        => Rendering.Error("{{ x = chapters[0]; x.title = 'y' }}", Sample()).Underlined().ShouldBe("title");

    [Fact]
    public void Objects_of_the_host_print_and_list_their_members()
        => Rendering.Render("{{ c = chapters[1]; for m in c; m.key; ' '; end }}", Sample()).ShouldBe("title number book ");

    private static ObjectValue Sample()
    {
        var book = new Book("Haltung", []);
        book.Chapters.Add(new Chapter("Freude", 1, book));
        book.Chapters.Add(new Chapter("Mut", 2, book));
        return BookShape.Of(book);
    }

    private sealed record Book(string Title, List<Chapter> Chapters);

    private sealed record Chapter(string Title, int Number, Book Book);
}
