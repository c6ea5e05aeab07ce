using System.Collections.Frozen;
using System.Collections.Immutable;
using Herzblut.Model;
using Herzblut.Outputs.Api;
using Herzblut.Outputs.Llms;
using Herzblut.Theming.Strings;
using Herzblut.Writing;

namespace Herzblut.Outputs;

/// <summary>Everything a site holds beside its pages, its pictures, its theme and its search index.</summary>
internal static class SideOutputs
{
    /// <summary>All these files. A new output format is one line here.</summary>
    public static ImmutableArray<OutputFile> Create(OutputContext context, BuildOptions options)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (LanguageEdition edition in context.Playbook.Editions)
        {
            files.Add(new ChaptersDocument(context, edition).Create());
            files.Add(new QuestionsDocument(context, edition).Create());
            files.Add(new ExamplesDocument(context, edition).Create());
            files.Add(new ImpulseDocument(context, edition).Create());
            files.Add(LlmsIndex.Create(context, edition));
            AddMarkdownCopies(files, edition, context.Strings[edition.Language]);
            if (context.Absolute is not null)
            {
                files.Add(FeedWriter.Create(context, edition, context.Absolute));
            }
        }

        if (context.Absolute is not null)
        {
            files.Add(SitemapWriter.Create(context.Playbook, context.Absolute));
        }

        files.AddRange(ApiSchemas.Create());
        files.AddRange(context.Playbook.Redirects.Select(redirect => RedirectWriter.Create(context, redirect)));
        files.Add(HostingFiles.Robots(context.Absolute));
        files.Add(HostingFiles.NoJekyll());
        if (options.WritesCname && HostingFiles.Cname(context.Config) is { } cname)
        {
            files.Add(cname);
        }

        return files.ToImmutable();
    }

    private static void AddMarkdownCopies(ImmutableArray<OutputFile>.Builder files, LanguageEdition edition, ThemeStrings strings)
    {
        FrozenSet<string> chapters = edition.Chapters.Select(chapter => chapter.Address.Path).ToFrozenSet(StringComparer.Ordinal);
        foreach (Chapter chapter in edition.Chapters)
        {
            files.Add(MarkdownCopy.Create(chapter, strings, address => chapters.Contains(address.Path)));
        }
    }
}
