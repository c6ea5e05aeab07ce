namespace Herzblut.Images.Svg;

/// <summary>What becomes of an address inside a drawing.</summary>
internal enum SvgAddressKind
{
    /// <summary>It stays in the drawing, or is a link that a reader may follow.</summary>
    Inside,

    /// <summary>Another file of the same site, which browsers do not load for a picture.</summary>
    OtherFile,

    /// <summary>A server elsewhere would be asked.</summary>
    Outside,

    /// <summary>It runs something.</summary>
    Active,
}
