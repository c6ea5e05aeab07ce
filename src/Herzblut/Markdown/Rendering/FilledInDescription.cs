namespace Herzblut.Markdown.Rendering;

/// <summary>Recognises what programs fill in where a picture's description belongs, and what nobody replaced.</summary>
internal static class FilledInDescription
{
    private static readonly char[] Numbering = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', '-', ' '];

    // Cameras, phones and drawing programs.
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".heic", ".tif", ".tiff", ".bmp"];

    // What cameras, phones and word processors put a number after.
    private static readonly string[] Numbered =
    [
        "bild", "foto", "grafik", "abbildung", "abb.", "bildschirmfoto", "image", "photo", "picture", "figure", "screenshot", "img", "dsc", "dscn", "pxl",
    ];

    // Word and PowerPoint.
    private static readonly string[] Remarks =
    [
        "automatisch generierte beschreibung", "beschreibung automatisch generiert", "ki-generierte inhalte können fehlerhaft sein",
        "description automatically generated", "automatically generated description", "ai-generated content may be incorrect",
    ];

    /// <summary>True for the name of a picture's file and for descriptions that would fit any picture.</summary>
    public static bool Is(string description)
        => (!description.Contains(' ', StringComparison.Ordinal) && Array.Exists(Pictures, ending => description.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        || (char.IsAsciiDigit(description[^1]) && Numbered.Contains(description.TrimEnd(Numbering).ToLowerInvariant(), StringComparer.Ordinal))
        || Array.Exists(Remarks, remark => description.Contains(remark, StringComparison.OrdinalIgnoreCase));
}
