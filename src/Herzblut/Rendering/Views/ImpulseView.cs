using System.Collections.Immutable;
using Herzblut.Rendering.Impulses;
using Herzblut.Rendering.Pages;
using Herzblut.Rendering.Values;

namespace Herzblut.Rendering.Views;

/// <summary>A question put forward for a week.</summary>
/// <param name="page">The page at hand.</param>
/// <param name="impulse">The question.</param>
/// <param name="calendar">All weeks, from 1.</param>
internal sealed class ImpulseView(PageContext page, Impulse impulse, ImmutableArray<Impulse> calendar) : View<ImpulseView>
{
    // On the home page it stands below a heading of the theme's.
    private static readonly TextPlace Place = TextPlace.Page.Below;

    private object?[]? _weeks;

    public static ViewShape<ImpulseView> Shape { get; } = ViewShape<ImpulseView>
        .Named("impulse", "The question of the week. At build time it is that of the week of `SOURCE_DATE_EPOCH`, otherwise that of week 1; a script may show the reader's week from `weeks`.")
        .Text("text", "Plain.", view => view.Impulse.Question.Text.Content.PlainText)
        .Html("html", "With its markup.", view => view.Page.Html(view.Impulse.Question.Text, Place))
        .Url("url", "Its place in the chapter.", view => view.Page.Url(view.Impulse.Question.Address))
        .Object("chapter", "link", "The chapter it comes from.", view => new LinkView(view.Page, view.Impulse.Chapter.Address, view.Impulse.Chapter.Title) { Number = view.Impulse.Chapter.Number })
        .List("weeks", "impulse", "The questions of ISO weeks 1 to 53, the same in every year.", view => view.Weeks)
        .Build();

    /// <inheritdoc/>
    protected override ViewShape<ImpulseView> Members => Shape;

    private PageContext Page => page;

    private Impulse Impulse => impulse;

    private object?[] Weeks => _weeks ??= ListOf(calendar, week => new ImpulseView(page, week, calendar: []));

    /// <summary>The impulse of an edition's home page; null where the edition has no questions.</summary>
    public static ImpulseView? Of(PageContext page)
    {
        ImmutableArray<Impulse> calendar = ImpulseCalendar.Of(page.Edition);
        if (calendar.IsEmpty)
        {
            return null;
        }

        Impulse impulse = page.Site.SourceDate is { } day ? ImpulseCalendar.At(calendar, day) : calendar[0];
        return new ImpulseView(page, impulse, calendar);
    }
}
