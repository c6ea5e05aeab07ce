using Herzblut.Diagnostics;

namespace Herzblut.Cli.Asking;

/// <summary>Asks a person what a command was not told.</summary>
internal interface IQuestions
{
    /// <summary>A text on one line.</summary>
    /// <param name="question">What is wanted.</param>
    /// <param name="proposal">What an empty answer means, possibly nothing; null where there must be an answer.</param>
    /// <param name="language">The language of what is said around it.</param>
    string Text(Message question, string? proposal, MessageLanguage language);

    /// <summary>One of several answers.</summary>
    /// <param name="question">What is wanted.</param>
    /// <param name="choices">At least one; the first is the nearest to hand.</param>
    /// <param name="language">The language of what is said around it.</param>
    /// <returns>The value of the choice.</returns>
    string Choose(Message question, IReadOnlyList<Choice> choices, MessageLanguage language);
}

/// <summary>
/// A possible answer.
/// </summary>
/// <param name="Value">What it means to the command.</param>
/// <param name="Label">What the person reads.</param>
internal sealed record Choice(string Value, string Label);
