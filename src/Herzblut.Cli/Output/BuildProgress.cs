using Herzblut.Diagnostics;
using Spectre.Console;

namespace Herzblut.Cli.Output;

/// <summary>
/// Shows a person in a terminal that a build of more than a second is alive. Anywhere else it is silent, and so is a
/// build that is done before anyone wonders.
/// </summary>
internal sealed class BuildProgress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MessageLanguage _language;
    private readonly ManualResetEventSlim _done = new();
    private readonly Thread? _thread;
    private volatile string _text;

    private BuildProgress(CommandEnvironment environment, MessageLanguage language)
    {
        _language = language;
        _text = Text("Seiten entstehen …", "Making pages …");
        if (environment.IsTerminal)
        {
            _thread = new Thread(() => Show(environment)) { IsBackground = true };
            _thread.Start();
        }
    }

    /// <summary>Starts waiting; shows something only after a second.</summary>
    public static BuildProgress Start(CommandEnvironment environment, MessageLanguage language) => new(environment, language);

    /// <summary>The pages are ready and go to disk.</summary>
    public void Writing() => _text = Text("Seiten werden geschrieben …", "Writing pages …");

    /// <summary>Removes what is shown.</summary>
    public void Dispose()
    {
        _done.Set();
        _thread?.Join();
        _done.Dispose();
    }

    private void Show(CommandEnvironment environment)
    {
        if (_done.Wait(Patience))
        {
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        console.Status().Spinner(Spinner.Known.Dots).Start(_text, status =>
        {
            while (!_done.Wait(100))
            {
                status.Status(_text);
            }
        });
    }

    private string Text(string german, string english) => new Message(german, english).In(_language);
}
