using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;
using Herzblut.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Herzblut.Server;

/// <summary>Tells the open pages of each change (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
internal sealed class PreviewEvents(PreviewSession session, MessageLanguage language) : IDisposable
{
    private readonly Lock _changing = new();
    private readonly CancellationTokenSource _end = new();
    private ImmutableList<Channel<PreviewState>> _readers = [];

    /// <summary>Sends a state to all open pages.</summary>
    public void Send(PreviewState state)
    {
        foreach (Channel<PreviewState> reader in _readers)
        {
            reader.Writer.TryWrite(state);
        }
    }

    /// <summary>Closes all connections.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    /// <summary>Answers one page: the state now, then each that follows, until it is closed.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        // A page that is slow skips states.
        Channel<PreviewState> states = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _end.Token);
        Change(readers => readers.Add(states));
        try
        {
            context.Response.ContentType = "text/event-stream";
            states.Writer.TryWrite(session.State);
            await foreach (PreviewState state in states.Reader.ReadAllAsync(ended.Token))
            {
                await context.Response.WriteAsync($"data: {ToJson(state)}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server ends.
        }
        finally
        {
            Change(readers => readers.Remove(states));
        }
    }

    private void Change(Func<ImmutableList<Channel<PreviewState>>, ImmutableList<Channel<PreviewState>>> change)
    {
        lock (_changing)
        {
            _readers = change(_readers);
        }
    }

    private string ToJson(PreviewState state) => JsonSerializer.Serialize(
        new
        {
            state = state.Name,
            language = language == MessageLanguage.German ? "de" : "en",
            drafts = state.Site?.Prepared.Options.IncludesDrafts ?? false,
            findings = state.Diagnostics.Where(finding => finding.Severity > Severity.Info).Select(Finding),
        });

    private object Finding(Diagnostic finding)
    {
        LinePosition place = finding.Source.CharacterPositionOf(finding.Span.Start);
        return new
        {
            severity = finding.Severity == Severity.Error ? "error" : "warning",
            code = finding.Code,
            place = $"{finding.Source.Path}:{place.Line}:{place.Column}",
            message = finding.Message.In(language),
            hint = finding.Hint?.In(language),
        };
    }
}
