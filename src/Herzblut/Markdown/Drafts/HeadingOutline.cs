using System.Collections.Immutable;
using Herzblut.Addresses;
using Herzblut.Diagnostics;
using Herzblut.Markdown.Content;
using Markdig.Syntax;

namespace Herzblut.Markdown.Drafts;

/// <summary>
/// The headings of a text: their ids, and whether their levels follow each other. They are collected before rendering,
/// because a link may lead to a heading further down.
/// </summary>
internal sealed class HeadingOutline
{
    private const int TitleLevel = 1;
    private const string SkippedLevel = "skipped level";

    private readonly List<HeadingBlock> _blocks = [];
    private readonly Dictionary<HeadingBlock, Heading> _headings = [];

    // Each id with the number that the next heading of the same words gets.
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>In order of appearance.</summary>
    public ImmutableArray<Heading> All => _headings.Count == 0 ? [] : [.. _blocks.Where(_headings.ContainsKey).Select(block => _headings[block])];

    /// <summary>Takes up the headings of a text.</summary>
    public void Collect(ContentDraft draft, ContainerBlock document)
    {
        FindBlocks(document);

        // A writer who begins with "#" builds on that: all levels move down by one, and the outline stays.
        int shift = _blocks is [{ Level: TitleLevel }, ..] ? 1 : 0;
        int before = TitleLevel;
        Cause? leftOut = null;
        foreach (HeadingBlock block in _blocks)
        {
            string text = PlainText.Of(block.Inline, PlainTextOptions.WithImages);
            Herzblut.Diagnostics.SourceSpan place = draft.PlaceOf(block.Span);
            var cause = new Cause(SkippedLevel, draft.Text.Source.Path, place.Start);
            int level = Math.Clamp(block.Level + shift, TitleLevel + 1, 6);
            if (text.Length == 0)
            {
                // Pages leave it out, so that the next one seems to skip its level.
                draft.Report(HeadingDiagnostics.Empty(draft.Text.Source, place) with { Cause = cause });
                (before, leftOut) = (level, cause);
                continue;
            }

            bool skips = Check(draft, block, level, before, text, cause);
            _headings.Add(block, new Heading(level, UniqueId(text), text, place) { SkipCause = skips ? cause : leftOut });
            (before, leftOut) = (level, null);
        }
    }

    /// <summary>The heading of a block; null for one without words.</summary>
    public Heading? Of(HeadingBlock block) => _headings.GetValueOrDefault(block);

    /// <summary>
    /// The id that a fragment means, null where no heading has it. The spelling of editors' tools, which keep umlauts, is understood.
    /// </summary>
    public string? Find(string fragment)
    {
        if (_ids.Count == 0)
        {
            return null;
        }

        return _ids.ContainsKey(fragment) ? fragment
            : Slug.From(fragment) is { Length: > 0 } slug ? (_ids.ContainsKey(slug) ? slug : Heading.BySpelling(All, slug)?.Id)
            : null;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _blocks.Clear();
        _headings.Clear();
        _ids.Clear();
    }

    private static bool Check(ContentDraft draft, HeadingBlock block, int level, int before, string text, Cause cause)
    {
        Herzblut.Diagnostics.SourceSpan place = draft.PlaceOf(block.Span);
        bool skips = block.Level != TitleLevel && level > before + 1;
        if (text.AsSpan().IndexOfAnyExcept('#') is var marks and > 0 && text[marks] == ' ')
        {
            draft.Report(HeadingDiagnostics.MarksTwice(draft.Text.Source, place, level, text[marks..].TrimStart('#', ' ')));
        }
        else if (block.Level == TitleLevel)
        {
            draft.Report(HeadingDiagnostics.FirstLevel(draft.Text.Source, place, text));
        }
        else if (skips)
        {
            int surplus = level - before - 1;
            draft.Report(HeadingDiagnostics.Jump(draft.Text.Source, place, block.Level, block.Level - surplus, isFirst: before == TitleLevel) with { Cause = cause });
        }

        return skips;
    }

    private void FindBlocks(ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            if (container[i] is HeadingBlock heading)
            {
                _blocks.Add(heading);
            }
            else if (container[i] is ContainerBlock inner)
            {
                FindBlocks(inner);
            }
        }
    }

    private string UniqueId(string text)
    {
        string slug = Slug.From(text) is { Length: > 0 } words ? words : "section";
        string id = slug;
        int number = _ids.GetValueOrDefault(slug, 2);
        while (!_ids.TryAdd(id, 2))
        {
            id = $"{slug}-{number++}";
        }

        _ids[slug] = number;
        return id;
    }
}
