using Herzblut.Tests.Rendering;
using Herzblut.Timing;

namespace Herzblut.Tests;

public class TimingTests
{
    private static readonly BuildOptions Measured = new() { MeasuresTime = true };

    [Fact]
    public void All_stages_are_measured_in_their_order()
        => new SmallSite().Build(Measured).Timings!.Stages.Select(stage => stage.Stage).ShouldBe(Enum.GetValues<BuildStage>());

    [Fact]
    public void Each_page_is_listed_with_its_size()
    {
        BuildResult result = new SmallSite().Build(Measured);

        result.Timings!.Pages.Length.ShouldBe(result.Statistics.Pages);
        PageTime page = result.Timings.Pages.Single(page => page.Path == "haltung/mut.html");
        page.Bytes.ShouldBe(result.Files.Single(file => file.Path == page.Path).Content.Length);
    }

    [Fact]
    public void Templates_are_counted_wherever_they_run()
    {
        BuildResult result = new SmallSite()
            .Add("themes/klein/layouts/chapter.sbn-html", "{{ fragment 'fest' }}{{ include 'teil' 2 }}")
            .Add("themes/klein/partials/fest.sbn-html", "x")
            .Add("themes/klein/partials/teil.sbn-html", "{{ if $1 > 0 }}{{ include 'teil' ($1 - 1) }}{{ end }}")
            .Build(Measured);

        RunsOf(result, "layouts/base").ShouldBe(result.Statistics.Pages);
        RunsOf(result, "layouts/chapter").ShouldBe(2);
        RunsOf(result, "partials/teil").ShouldBe(6);
        RunsOf(result, "partials/fest").ShouldBeInRange(1, 2);
        result.Timings!.Templates.ShouldAllBe(time => time.Own <= time.Total);
    }

    [Fact]
    public void Measuring_changes_no_file_and_is_off_unless_asked_for()
    {
        BuildResult plain = new SmallSite().Build(new BuildOptions());
        BuildResult measured = new SmallSite().Build(Measured);

        plain.Timings.ShouldBeNull();
        plain.Files.Zip(measured.Files).Where(pair => !pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)).ShouldBeEmpty();
    }

    private static int RunsOf(BuildResult result, string template)
        => result.Timings!.Templates.Single(time => time.Path == $"themes/klein/{template}.sbn-html").Runs;
}
