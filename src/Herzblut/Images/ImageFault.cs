namespace Herzblut.Images;

/// <summary>Why a picture must not or cannot be shown.</summary>
internal enum ImageFault
{
    /// <summary>Nothing is wrong with it.</summary>
    None,

    /// <summary>No browser shows files with this extension (heic, tiff, psd …).</summary>
    UnknownFormat,

    /// <summary>The content is empty, damaged or of another kind than the extension says.</summary>
    Unreadable,
}
