namespace Herzblut.Yaml.Nodes;

/// <summary>What no honest front matter reaches; beyond it a file is refused rather than read.</summary>
internal static class YamlLimits
{
    /// <summary>Lists and objects inside each other.</summary>
    public const int Depth = 16;

    /// <summary>Values of one document, keys included.</summary>
    public const int Nodes = 10_000;

    /// <summary>Slips that are looked for in one document; beyond it the rest of the document is left unread.</summary>
    public const int Slips = 50;

    /// <summary>Characters that are read again while slips are looked for, together.</summary>
    public const int RecoveryWork = 4 * 1024 * 1024;
}
