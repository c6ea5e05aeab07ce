using Herzblut.Diagnostics;

namespace Herzblut.Cli.Commands;

/// <summary>What a command needs to know was not said, or cannot be, and nobody can be asked.</summary>
internal sealed class MissingAnswer(Message reason) : Exception(reason.English)
{
    /// <summary>What is missing, and how to say it.</summary>
    public Message Reason { get; } = reason;
}
