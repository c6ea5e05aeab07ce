namespace Herzblut.Markdown.Content;

/// <summary>What counts as a word.</summary>
internal enum PlainTextOptions
{
    /// <summary>What a reader sees as text.</summary>
    WordsOnly,

    /// <summary>The descriptions of pictures, too.</summary>
    WithImages,
}
