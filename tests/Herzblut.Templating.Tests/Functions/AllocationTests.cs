using Herzblut.Diagnostics;
using Herzblut.Templating.Functions;
using Herzblut.Templating.Output;
using Herzblut.Templating.Runtime;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Tests.Functions;

/// <summary>Calls cost no memory beyond their result: pages call builtins thousands of times.</summary>
public class AllocationTests
{
    private static readonly CallSite Site = new(new SourceText("test", "f"), new SourceSpan(0, 1), new SourceSpan(0, 1), []);
    private static readonly Value List = new ArrayValue(["a", "ö", "c"]);
    private static readonly Value Date = new DateTime(2024, 3, 5, 14, 7, 9);

    public static TheoryData<string, Value[]> WithoutObjects => new()
    {
        { "string.size", ["Größe"] },
        { "string.contains", ["Größe", "öß"] },
        { "string.to_int", ["42"] },
        { "string.pluralize", [2, "Tag", "Tage"] },
        { "array.size", [List] },
        { "array.first", [List] },
        { "array.contains", [List, "c"] },
        { "array.cycle", [List] },
        { "math.plus", [1, 2.5] },
        { "math.round", [4.567, 2] },
        { "math.divided_by", [10, 3] },
        { "date.add_days", [Date, 1] },
        { "date.parse", ["2024-03-05"] },
        { "object.default", [Value.Null, "x"] },
        { "object.typeof", [List] },
    };

    public static TheoryData<string, Value[]> Writing => new()
    {
        { "html.escape", ["<Größe> & „mehr“ 😀"] },
        { "html.url_encode", ["Größe & mehr"] },
        { "html.url_escape", ["https://example.org/ä?b=c d"] },
        { "string.upcase", ["Größe"] },
        { "string.downcase", ["Größe"] },
        { "string.handleize", ["Größe & mehr"] },
        { "string.truncate", ["Die große Prüfung", 10] },
        { "array.join", [List, ", "] },
        { "date.to_string", [Date, "%d. %B %Y %H:%M", "de-DE"] },
        { "math.format", [1234.5, "N2", "de-DE"] },
    };

    [Theory]
    [MemberData(nameof(WithoutObjects))]
    public void Results_without_objects_are_free(string name, Value[] arguments)
    {
        RenderContext context = ContextWithoutDeadline();
        BuiltinFunction function = Find(name);
        Measure(() => context.Invoke(function, Site, arguments)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void Writing_makes_no_texts(string name, Value[] arguments)
    {
        RenderContext context = ContextWithoutDeadline();
        BuiltinFunction function = Find(name);
        using var output = new Utf8Output(1 << 20);
        var room = new Value[8];
        Measure(() =>
        {
            arguments.CopyTo(room, 0);
            function.WriteInPlace(context, Site, room, arguments.Length, output);
        }).ShouldBe(0);
    }

    private static RenderContext ContextWithoutDeadline()
        => new(new TemplateEngine(new TemplateOptions { Limits = new TemplateLimits { RenderTime = TimeSpan.Zero } }));

    private static BuiltinFunction Find(string name)
    {
        string[] parts = name.Split('.');
        FunctionGroup group = BuiltinGroups.All.Single(g => g.Name == parts[0]);
        group.TryGet(parts[1], out Value function).ShouldBeTrue();
        return (BuiltinFunction)function.AsFunction()!;
    }

    private static long Measure(Action call)
    {
        const int Calls = 1000;
        for (int i = 0; i < Calls; i++)
        {
            call();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            call();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
