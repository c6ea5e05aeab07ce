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

    // What stands in the place of the playbook's own files while findings are looked for.
    private readonly Dictionary<string, byte[]> _edited = new(StringComparer.Ordinal);

    // The playbook as it was last looked at; null before, and where it has no site.yml that can be read.
    private PreparedSite? _site;

    /// <summary>Mends the playbook.</summary>
    public FixResult Run()
    {
        ImmutableArray<Diagnostic> before = FindingsWith([]);
        var texts = new SortedDictionary<string, EditableText>(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> now = before;
        for (int round = 0; round < MostRounds && Apply(now, texts); round++)
        {
            now = FindingsWith(texts.Values);
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
        ImmutableArray<Diagnostic> after = FindingsWith(texts);
        return before.Hold(after) && !after.Any(found => Array.Exists(texts, text => text.Path == found.Source.Path && text.Fits(found)));
    }

    // The theme, and files that stay, are not read again: a playbook of 1,000 chapters is looked at a dozen times.
    private ImmutableArray<Diagnostic> FindingsWith(IEnumerable<EditableText> texts)
    {
        string[] before = [.. _edited.Keys];
        _edited.Clear();
        foreach (EditableText text in texts)
        {
            _edited.Add(text.Path, text.Bytes);
        }

        var bag = new DiagnosticBag();
        _site = _site?.AfterTexts([.. before.Union(_edited.Keys)]) ?? PreparedSite.Read(new EditedTree(tree, _edited), options, bag);
        return _site?.Diagnostics ?? bag.ToImmutable();
    }
}
