namespace Herzblut.Browser.Tests.Browsing;

/// <summary>
/// Which of axe's rules to run. What dark pages and paper change is colours, and a phone everything but those: each rule
/// runs where it can find something.
/// </summary>
public enum BarrierRules
{
    /// <summary>Every rule that axe runs by itself; in a book for one chapter of each part.</summary>
    All,

    /// <summary>Contrast alone; in a book for one chapter of each part.</summary>
    Colours,

    /// <summary>Everything but contrast, in the whole of a book.</summary>
    AllButColours,
}
