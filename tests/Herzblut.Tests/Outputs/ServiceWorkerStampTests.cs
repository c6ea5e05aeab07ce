using System.Text;
using Herzblut.Markup;
using Herzblut.Outputs;

namespace Herzblut.Tests.Outputs;

public sealed class ServiceWorkerStampTests
{
    private static readonly OutputFile Page = OutputFile.FromText("index.html", "<h1>Hallo</h1>");
    private static readonly OutputFile Worker = OutputFile.FromText("sw.js", "self.build = build;\n");

    [Fact]
    public void The_service_worker_learns_its_build_in_a_line_above_the_theme_s_text()
        => WorkerOf(Page, Worker).ShouldMatch("^const build = \"[0-9a-f]{16}\";\nself.build = build;\n$");

    [Fact]
    public void The_same_site_has_the_same_build()
        => WorkerOf(Page, Worker).ShouldBe(WorkerOf(Page, Worker));

    [Fact]
    public void Any_changed_file_makes_a_new_build()
        => WorkerOf(OutputFile.FromText("index.html", "<h1>Hallo!</h1>"), Worker).ShouldNotBe(WorkerOf(Page, Worker));

    [Fact]
    public void A_renamed_file_makes_a_new_build()
        => WorkerOf(new OutputFile("start.html", Page.Content), Worker).ShouldNotBe(WorkerOf(Page, Worker));

    [Fact]
    public void A_file_that_was_written_already_counts_like_one_in_memory()
        => WorkerOf(OutputFile.Written(Page.Path, Page.Content.Span), Worker).ShouldBe(WorkerOf(Page, Worker));

    [Fact]
    public void A_theme_without_a_service_worker_gets_none()
        => ServiceWorkerStamp.Apply([Page]).ShouldBe([Page]);

    private static string WorkerOf(params OutputFile[] files)
        => Encoding.UTF8.GetString(ServiceWorkerStamp.Apply(files).Single(file => file.Path == "sw.js").Content.Span);
}
