using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Sources;

namespace Herzblut.Fixing;

/// <summary>
/// Mends what has exactly one safe cure (<see cref="Diagnostic.Fix"/>), in rounds, as one slip may hide another. In memory: the disk is not
/// touched. Whatever was mended is checked again with the whole playbook: where a finding stays or appears that was not there before,
/// the file is left as it was.
/// </summary>
/// <param name="tree">The playbook.</param>
/// <param name="options">How it is built.</param>
/// <param name="mayChange">False for files that must stay, such as those that a link leads to.</param>
internal sealed class PlaybookFixer(ISourceTree tree, BuildOptions options, Func<string, bool> mayChange)
{
    private const string Settings = "site.yml";
    private const string Content = "content/";

    // A slip seldom hides more than two others; an endless exchange of two findings ends here, and both stay.
    private const int MostRounds = 12;

    /// <summary>Mends the playbook.</summary>
    public FixResult Run()
    {
        ImmutableArray<Diagnostic> before = FindingsOf(tree);
        var texts = new SortedDictionary<string, EditableText>(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> now = before;
        for (int round = 0; round < MostRounds && Apply(now, texts); round++)
        {
            now = FindingsOf(With(texts.Values));
        }

        EditableText[] changed = [.. texts.Values.Where(text => text.Count > 0)];
        ImmutableArray<EditableText> mended = Keep(Remaining.Of(before), changed);
        return new FixResult(mended, [.. changed.Except(mended).Select(text => text.Path)]);
    }

    private bool Apply(ImmutableArray<Diagnostic> findings, SortedDictionary<string, EditableText> texts)
    {
        bool hasChanged = false;
        foreach (IGrouping<string, Diagnostic> file in findings.Where(found => !found.Fix.IsEmpty && IsOurs(found.Source.Path)).GroupBy(found => found.Source.Path, StringComparer.Ordinal))
        {
            if (!texts.TryGetValue(file.Key, out EditableText? text) && mayChange(file.Key))
            {
                text = EditableText.Open(tree, file.Key);
            }

            if (text is not null)
            {
                texts[file.Key] = text;
                hasChanged |= text.Apply(file);
            }
        }

        return hasChanged;
    }

    private static bool IsOurs(string path)
        => path == Settings || path.StartsWith(Content, StringComparison.Ordinal);

    // All of them, or those that are good each by itself, if they are so together.
    private ImmutableArray<EditableText> Keep(Remaining before, EditableText[] changed)
    {
        if (changed.Length == 0 || IsBetter(before, changed))
        {
            return [.. changed];
        }

        EditableText[] alone = changed.Length == 1 ? [] : [.. changed.Where(text => IsBetter(before, [text]))];
        return alone.Length < changed.Length && alone.Length > 0 && IsBetter(before, alone) ? [.. alone] : [];
    }

    private bool IsBetter(Remaining before, EditableText[] texts)
    {
        ImmutableArray<Diagnostic> after = FindingsOf(With(texts));
        return before.Hold(after) && !after.Any(found => Array.Exists(texts, text => text.Path == found.Source.Path && text.Fits(found)));
    }

    private EditedTree With(IEnumerable<EditableText> texts)
        => new(tree, texts.ToDictionary(text => text.Path, text => text.Bytes, StringComparer.Ordinal));

    private ImmutableArray<Diagnostic> FindingsOf(ISourceTree source)
    {
        var bag = new DiagnosticBag();
        return PreparedSite.Read(source, options, bag) is { } site ? site.Diagnostics : bag.ToImmutable();
    }
}
