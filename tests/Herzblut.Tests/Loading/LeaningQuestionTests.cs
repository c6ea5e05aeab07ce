using Herzblut.Loading;

namespace Herzblut.Tests.Loading;

public sealed class LeaningQuestionTests
{
    [Theory]
    [InlineData("de", "Daraus lernen wir was?", "Daraus")]
    [InlineData("de", "Damit ist wem geholfen?", "Damit ist")]
    [InlineData("de", "Und womit hat man mich gewonnen?", "Und womit")]
    [InlineData("de", "Welche davon kennen alle?", "Welche davon")]
    [InlineData("de-AT", "Wer von ihnen ruft an?", "Wer von ihnen")]
    [InlineData("en", "And how do we know?", "And how")]
    [InlineData("en-GB", "What of this do we live?", "What of this")]
    [InlineData("en", "Which of these matters?", "Which of these")]
    public void A_beginning_that_points_at_a_neighbour_is_found(string language, string question, string opening)
        => LeaningQuestion.OpeningOf(question, language).ShouldBe(opening);

    [Theory]
    [InlineData("de", "Wovon bin ich selbst Fan, und womit hat man mich gewonnen?")]
    [InlineData("de", "Damit niemand wartet, was tun wir?")]
    [InlineData("de", "Dafür, dass jemand wartet, bekommt er was?")]
    [InlineData("de", "Wer von Ihnen ruft an?")]
    [InlineData("de", "Was davonläuft, holen wir es zurück?")]
    [InlineData("en", "Which of these do we know: courage, joy, calm?")]
    [InlineData("en", "Which of our rules protect someone?")]
    [InlineData("fr", "And how do we know?")]
    public void Other_beginnings_stand_alone(string language, string question)
        => LeaningQuestion.OpeningOf(question, language).ShouldBeNull();
}
