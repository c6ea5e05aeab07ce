using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Addresses;
using Herzblut.Model;

namespace Herzblut.Rendering.Impulses;

/// <summary>
/// The question of each week. Everybody sees the same one in the same ISO week of any year, without a clock at build time:
/// the browser looks up its week among 53 entries.
/// <para>
/// Each pair of week and question has a score (a hash of the question's address and the week). From week 1 to 53, the
/// question with the highest score wins, among those that have not had a turn since all had one. So the order looks shuffled,
/// no question returns early, and a new question disturbs few weeks.
/// </para>
/// </summary>
internal static class ImpulseCalendar
{
    /// <summary>ISO years have 52 or 53 weeks.</summary>
    public const int Weeks = 53;

    /// <summary>
    /// The questions of weeks 1 to 53 of an edition; empty where it has none. Questions in another language than the
    /// edition's are left out.
    /// </summary>
    public static ImmutableArray<Impulse> Of(LanguageEdition edition)
    {
        ImmutableArray<Impulse> all = [.. edition.Chapters
            .Where(chapter => !chapter.IsFallback)
            .SelectMany(chapter => chapter.Questions.Select(question => new Impulse(chapter, question)))];
        return all.IsEmpty ? [] : Choose(all);
    }

    /// <summary>The entry of a calendar for the week of a day.</summary>
    public static Impulse At(ImmutableArray<Impulse> calendar, DateTimeOffset day)
        => calendar[ISOWeek.GetWeekOfYear(day.UtcDateTime) - 1];

    private static ImmutableArray<Impulse> Choose(ImmutableArray<Impulse> all)
    {
        ulong[] keys = Array.ConvertAll([.. all], impulse => KeyOf(impulse.Question.Address));
        bool[] hadTurn = new bool[all.Length];
        var calendar = ImmutableArray.CreateBuilder<Impulse>(Weeks);
        for (int week = 1; week <= Weeks; week++)
        {
            int best = Best(keys, hadTurn, week);
            if (best < 0)
            {
                Array.Clear(hadTurn);
                best = Best(keys, hadTurn, week);
            }

            hadTurn[best] = true;
            calendar.Add(all[best]);
        }

        return calendar.MoveToImmutable();
    }

    private static int Best(ulong[] keys, bool[] hadTurn, int week)
    {
        int best = -1;
        ulong highest = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            ulong score = Mix(keys[i] + ((ulong)week * 0x9E3779B97F4A7C15));
            if (!hadTurn[i] && (best < 0 || score > highest))
            {
                best = i;
                highest = score;
            }
        }

        return best;
    }

    // FNV-1a over UTF-16 units.
    private static ulong KeyOf(SiteAddress address)
    {
        ulong key = 14695981039346656037;
        foreach (char unit in address.ToString())
        {
            key = (key ^ unit) * 1099511628211;
        }

        return key;
    }

    // The finalizer of SplitMix64.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
