using System.Globalization;
using Herzblut.Cli.Asking;
using Herzblut.Diagnostics;

namespace Herzblut.Cli;

/// <summary>
/// What a command may know of the world outside: writers, clock, variables. Tests hand in their own.
/// </summary>
internal sealed record CommandEnvironment
{
    /// <summary>Results go here.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Diagnostics and progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>True where a person watches standard error in a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>How many characters a line of the terminal has that standard output goes to; null where it goes elsewhere.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>True where diagnostics may be coloured: a terminal, and the reader did not say no (https://no-color.org).</summary>
    public bool UsesColor => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>Asks the person at the terminal; null where nobody can answer: scripts, redirected input.</summary>
    public IQuestions? Questions { get; init; }

    /// <summary>The language of messages unless <c>--lang</c> says otherwise.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Measures how long things take; never reaches the output.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told the root of a site before it is read.</summary>
    public Action<string> Begins { get; init; } = _ => { };

    /// <summary>The environment of the running process.</summary>
    public static CommandEnvironment OfProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        WorkingDirectory = Directory.GetCurrentDirectory(),
        Variable = Environment.GetEnvironmentVariable,
        IsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Questions = Console.IsInputRedirected || Console.IsErrorRedirected ? null : new TerminalQuestions(Console.Error),
        OutputWidth = Console.IsOutputRedirected ? null : Console.WindowWidth,
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? MessageLanguage.German : MessageLanguage.English,
        Begins = FirstCollection.PutOff,
    };
}
