using System.CommandLine;
using System.CommandLine.Parsing;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>What a person is told who called the program in a way that it does not know.</summary>
internal static class UsageReport
{
    /// <summary>Names each word that is unknown and what was probably meant.</summary>
    public static void Write(ParseResult parsed, CommandEnvironment environment)
    {
        foreach (Message sentence in Sentences(parsed))
        {
            environment.Error.WriteLine(sentence.In(environment.Language));
        }

        environment.Error.WriteLine(new Message("Alle Befehle zeigt: herzblut --help", "To see all commands: herzblut --help").In(environment.Language));
    }

    private static IEnumerable<Message> Sentences(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            // What follows an unknown word belongs to it.
            return [Unknown(parsed.UnmatchedTokens[0], parsed.CommandResult.Command)];
        }

        Command command = parsed.CommandResult.Command;
        string possible = string.Join(", ", command.Subcommands.Select(other => other.Name));
        return command is RootCommand ? [new Message("Welcher Befehl? Zum Beispiel: herzblut build", "Which command? For example: herzblut build")]
            : command.Subcommands.Count > 0 ? [new Message($"Was soll neu sein? Möglich sind: {possible}", $"What shall be new? Choose one of: {possible}")]
            : parsed.Errors.Select(error => Wrong(error.SymbolResult)).Distinct();
    }

    private static Message Wrong(SymbolResult? result) => result switch
    {
        OptionResult { Tokens.Count: 0 } option => new Message($"Nach {option.Option.Name} fehlt die Angabe: {Expected(option)}", $"Something is missing after {option.Option.Name}: {Expected(option)}"),
        OptionResult option => new Message(
            $"Diese Angabe passt nicht zu {option.Option.Name} (erwartet: {Expected(option)}): {Words(option)}",
            $"This does not fit {option.Option.Name} (expected: {Expected(option)}): {Words(option)}"),
        ArgumentResult { Parent: OptionResult option } => Wrong(option),
        _ => new Message("So lässt sich der Befehl nicht aufrufen.", "The command cannot be called like this."),
    };

    // A switch needs no word after it, but may have one.
    private static string Expected(OptionResult option) => option.Option.HelpName ?? "true|false";

    private static string Words(SymbolResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));

    private static Message Unknown(string word, Command command)
    {
        bool isCommand = command.Subcommands.Count > 0 && !word.StartsWith('-');
        IEnumerable<string> known = isCommand ? command.Subcommands.Select(other => other.Name) : command.Options.Select(option => option.Name);
        string? nearest = Suggestion.Nearest(word, known);
        return new Message(
            (isCommand ? $"Den Befehl „{word}“ gibt es nicht." : $"Die Angabe „{word}“ gibt es hier nicht.") + (nearest is null ? "" : $" Meinten Sie „{nearest}“?"),
            (isCommand ? $"There is no command '{word}'." : $"There is no '{word}' here.") + (nearest is null ? "" : $" Did you mean '{nearest}'?"));
    }
}
