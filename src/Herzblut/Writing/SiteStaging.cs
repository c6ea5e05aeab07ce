using System.Collections.Immutable;
using Herzblut.Diagnostics;
using Herzblut.Markup;

namespace Herzblut.Writing;

/// <summary>
/// A site on its way to disk while it is made, so that no build holds all of it in memory: 1,000 chapters have some 100 MB. It grows in a
/// neighbour folder and takes the old site's place in <see cref="Complete"/>; until then the old site stays as it is, whatever is found.
/// What cannot be written is reported there, too: by then the build knows of better reasons.
/// </summary>
internal sealed class SiteStaging : IOutputSink, IDisposable
{
    private readonly OutputPlace _place;
    private readonly Lazy<NewSite?> _site;
    private OutputFolder? _folder;
    private FileStream? _held;
    private Diagnostic? _problem;

    /// <summary>
    /// Puts back the site that a run interrupted between two renames had set aside; nothing else happens before the first file: a build
    /// that makes none leaves no trace.
    /// </summary>
    /// <param name="root">The folder of <c>site.yml</c>; its inputs are protected and diagnostics are relative to it.</param>
    /// <param name="output">The folder to write; relative paths start at <paramref name="root"/>.</param>
    public SiteStaging(string root, string output)
    {
        _place = new OutputPlace(root, output);
        _site = new Lazy<NewSite?>(() => Try(Open));
        Try(() => _place.Real is { } folder && new OutputFolder(folder).HasNeighbour ? _site.Value : null);
    }

    /// <inheritdoc/>
    public OutputFile Add(OutputFile file) => Add(file.Path, file.Content.Span);

    /// <inheritdoc/>
    public OutputFile Add(string path, ReadOnlySpan<byte> content)
    {
        Lay(path, content);
        return OutputFile.Written(path, content);
    }

    /// <summary>Adds what was not added yet, and puts the site in its place.</summary>
    /// <param name="files">The whole site; paths differ, also without regard to case.</param>
    public WriteResult Complete(ImmutableArray<OutputFile> files)
    {
        ParallelWork.ForEach(files.Where(file => !file.IsWritten), file => Lay(file.Path, file.Content.Span));
        NewSite? site = _site.Value;
        return _problem is null && Try(() => site?.Finish([.. files.Select(file => file.Path)])) is { } done
            ? done with { Diagnostics = DeletePrevious() }
            : new WriteResult { Diagnostics = [_problem!] }; // what is not done has a problem
    }

    /// <summary>Gives the neighbour folder back; without <see cref="Complete"/> nothing is left of the new site.</summary>
    public void Dispose()
    {
        if (_held is null)
        {
            return;
        }

        // Locked, so it is known. After the exchange it is the old site that lies there, perhaps with a Git work tree in it.
        if (_site.Value is not { IsWhole: true })
        {
            _folder!.DeleteNew();
        }

        _folder!.Release(_held);
        _held = null;
    }

    private NewSite? Open()
    {
        if (_place.Problem() is { } problem)
        {
            return Fail(problem);
        }

        _folder = new OutputFolder(_place.Real!); // no problem, so there is a real path
        // Before the lock: a folder of someone else's gets no neighbour.
        if (!_folder.MayBeReplaced)
        {
            return Fail(OutputDiagnostics.FolderIsNotOurs(_place.Name));
        }

        if (!_folder.MayUseNeighbour)
        {
            return Fail(OutputDiagnostics.NeighbourIsNotOurs(_place.Name + ".build"));
        }

        _held = _folder.TryLock();
        return _held is null ? Fail(OutputDiagnostics.AnotherBuildRuns(_place.Name)) : new NewSite(_folder);
    }

    private void Lay(string path, ReadOnlySpan<byte> content)
    {
        if (_site.Value is not { } site || _problem is not null)
        {
            return;
        }

        try
        {
            site.Add(path, content);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Fail(ProblemOf(problem));
        }
    }

    private ImmutableArray<Diagnostic> DeletePrevious()
    {
        try
        {
            _folder?.DeletePrevious();
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [OutputDiagnostics.LeftOver(_place.Name + ".build", WriteFault.InWords(problem))];
        }
    }

    private T? Try<T>(Func<T?> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Fail(ProblemOf(problem));
            return null;
        }
    }

    private Diagnostic ProblemOf(Exception problem) => WriteFault.IsMountPoint(problem)
        ? OutputDiagnostics.FolderIsMountPoint(_place.Name)
        : OutputDiagnostics.CannotWrite(_place.Name, WriteFault.InWords(problem));

    // The first one is told.
    private NewSite? Fail(Diagnostic problem)
    {
        Interlocked.CompareExchange(ref _problem, problem, null);
        return null;
    }
}
