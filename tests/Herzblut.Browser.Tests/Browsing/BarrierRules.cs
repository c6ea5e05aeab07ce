namespace Herzblut.Browser.Tests.Browsing;

/// <summary>
/// Which of axe's rules to run. What dark pages and paper change is colours, and a phone everything but those: each rule
/// runs where it can find something.
/// </summary>
public enum BarrierRules
{
    /// <summary>Every rule that axe runs by itself.</summary>
    All,

    /// <summary>Contrast alone.</summary>
    Colours,

    /// <summary>Everything but contrast.</summary>
    AllButColours,
}
