namespace Herzblut.Schemas;

/// <summary>Units of <see cref="ReviewPeriod"/>.</summary>
internal enum ReviewUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
