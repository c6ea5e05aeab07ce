using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Spectre.Console;

namespace Herzblut.Cli.Asking;

/// <summary>Asks in the terminal, beside the messages: results keep standard output to themselves.</summary>
internal sealed class TerminalQuestions(TextWriter error) : IQuestions
{
    private const int VisibleChoices = 12;

    private readonly Lazy<IAnsiConsole> _console = new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }));

    /// <inheritdoc/>
    public string Text(Message question, string? proposal, MessageLanguage language)
    {
        TextPrompt<string> prompt = new TextPrompt<string>(Shown(question.In(language)))
            .Validate(answer => proposal is null && string.IsNullOrWhiteSpace(answer)
                ? ValidationResult.Error(Shown(new Message("Hier braucht es eine Antwort.", "This needs an answer.").In(language)))
                : ValidationResult.Success());
        prompt.AllowEmpty = true;
        if (proposal is { Length: > 0 })
        {
            prompt.DefaultValue(proposal);
        }

        return _console.Value.Prompt(prompt).Trim();
    }

    /// <inheritdoc/>
    public string Choose(Message question, IReadOnlyList<Choice> choices, MessageLanguage language)
    {
        SelectionPrompt<Choice> prompt = new SelectionPrompt<Choice>()
            .Title(Shown(question.In(language)))
            .PageSize(VisibleChoices)
            .MoreChoicesText(Shown(new Message("Pfeiltasten zeigen mehr.", "Arrow keys show more.").In(language)))
            .UseConverter(choice => Shown(choice.Label))
            .AddChoices(choices);
        return _console.Value.Prompt(prompt).Value;
    }

    // Titles are texts of authors: neither markup nor commands to the terminal.
    private static string Shown(string text) => Spectre.Console.Markup.Escape(VisibleText.Of(text));
}
