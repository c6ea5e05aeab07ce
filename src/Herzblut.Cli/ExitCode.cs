namespace Herzblut.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>Errors were found, or warnings under <c>--strict</c>.</summary>
    public const int ErrorsFound = 1;

    /// <summary>Wrong usage, or no <c>site.yml</c> where one was expected.</summary>
    public const int WrongUsage = 2;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 70;
}
