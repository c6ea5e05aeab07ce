using Herzblut.Diagnostics;

namespace Herzblut.Cli.Rendering;

/// <summary>A file given to <c>herzblut render</c> cannot be used. Reported as wrong usage.</summary>
internal sealed class InputFault(Message reason) : Exception(reason.English)
{
    /// <summary>What is wrong with it.</summary>
    public Message Reason { get; } = reason;
}
