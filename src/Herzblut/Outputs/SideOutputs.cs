using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Markup;
using Herzblut.Model;
using Herzblut.Outputs.Api;
using Herzblut.Outputs.Feed;
using Herzblut.Outputs.Finder;
using Herzblut.Outputs.Llms;
using Herzblut.Outputs.Shared;
using Herzblut.Theming.Strings;

namespace Herzblut.Outputs;

/// <summary>Everything a site holds beside its pages, its pictures, its theme and its search index.</summary>
internal static class SideOutputs
{
    /// <summary>All these files. A new output format is one line here.</summary>
    /// <param name="context">What they are made from, and where they go.</param>
    /// <param name="writesCname">See <see cref="BuildOptions.WritesCname"/>.</param>
    public static ImmutableArray<OutputFile> Create(OutputContext context, bool writesCname)
    {
        var writers = new List<Func<OutputFile>>();
        foreach (LanguageEdition edition in context.Playbook.Editions)
        {
            writers.AddRange(new ExamplesDocument(context, edition).Files());
            writers.AddRange(new QuestionsDocument(context, edition).Files());
            writers.AddRange(new ChaptersDocument(context, edition).Files());
            writers.Add(new ImpulseDocument(context, edition).Create);
            writers.Add(new SituationsDocument(context, edition).Create);
            writers.AddRange(new LlmsIndex(context, edition).Files());
            writers.AddRange(MarkdownCopies(context, edition));
            if (context.Absolute is { } links)
            {
                writers.Add(() => FeedWriter.Create(context, edition, links));
            }
        }

        if (context.Absolute is { } absolute)
        {
            writers.AddRange(SitemapWriter.Files(context, absolute));
        }

        writers.AddRange(context.Playbook.Redirects.Select<Redirect, Func<OutputFile>>(redirect => () => RedirectWriter.Create(context, redirect)));
        // One edition after the other, while the others are written: its examples make one list.
        Task<ImmutableArray<OutputFile>> finder = Task.Run<ImmutableArray<OutputFile>>(() => [.. context.Playbook.Editions.SelectMany(edition => FinderFiles.Create(context, edition))]);
        var files = new OutputFile[writers.Count];
        Parallel.For(0, files.Length, i => files[i] = writers[i]());
        return [.. files, .. finder.GetAwaiter().GetResult(), .. WebManifest.Of(context.Config, context.Theme), .. ApiSchemas.Create(), .. HostingFiles.Create(context, writesCname)];
    }

    private static IEnumerable<Func<OutputFile>> MarkdownCopies(OutputContext context, LanguageEdition edition)
    {
        ThemeStrings strings = context.Strings[edition.Language];
        HashSet<string> chapters = edition.Chapters.Select(chapter => chapter.Address.Path).ToHashSet(StringComparer.Ordinal);
        return edition.Chapters.Select<Chapter, Func<OutputFile>>(chapter => () => MarkdownCopy.Create(context.Sink, chapter, strings, address => chapters.Contains(address.Path)));
    }
}
