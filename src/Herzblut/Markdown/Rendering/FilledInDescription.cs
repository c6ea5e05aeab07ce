namespace Herzblut.Markdown.Rendering;

/// <summary>Recognises what programs fill in where a picture's description belongs, and what nobody replaced.</summary>
internal static class FilledInDescription
{
    // Cameras, phones and drawing programs.
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".heic", ".tif", ".tiff", ".bmp"];

    // Word and PowerPoint.
    private static readonly string[] Remarks =
    [
        "automatisch generierte beschreibung", "beschreibung automatisch generiert", "ki-generierte inhalte können fehlerhaft sein",
        "description automatically generated", "automatically generated description", "ai-generated content may be incorrect",
    ];

    /// <summary>True for the name of a picture's file and for descriptions that say that no human wrote them.</summary>
    public static bool Is(string description)
        => (!description.Contains(' ', StringComparison.Ordinal) && Array.Exists(Pictures, ending => description.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        || Array.Exists(Remarks, remark => description.Contains(remark, StringComparison.OrdinalIgnoreCase));
}
