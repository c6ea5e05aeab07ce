namespace Herzblut.Linking;

/// <summary>What is wrong with a dead link.</summary>
internal enum PathOfferKind
{
    /// <summary>Nothing is near.</summary>
    None,

    /// <summary>Another path, by a typing mistake or in another folder.</summary>
    OtherPath,

    /// <summary>The same path in other capital and small letters.</summary>
    OtherCase,

    /// <summary>The address of the page instead of its file.</summary>
    FinishedPage,
}
