using Herzblut.Cli.Asking;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Tests;

/// <summary>A person who knows the answers: by the beginning of a question; anything else is answered with the proposal or the first choice.</summary>
internal sealed class ScriptedQuestions(params (string Question, string Answer)[] answers) : IQuestions
{
    public List<string> Asked { get; } = [];

    public string Text(Message question, string? proposal, MessageLanguage language)
        => AnswerTo(question.In(language)) ?? proposal ?? throw new InvalidOperationException($"No answer to: {question.In(language)}");

    public string Choose(Message question, IReadOnlyList<Choice> choices, MessageLanguage language)
        => choices.First(choice => AnswerTo(question.In(language)) is not { } answer || choice.Label.Contains(answer, StringComparison.Ordinal)).Value;

    private string? AnswerTo(string question)
    {
        Asked.Add(question);
        return Array.Find(answers, answer => question.StartsWith(answer.Question, StringComparison.Ordinal)).Answer;
    }
}
