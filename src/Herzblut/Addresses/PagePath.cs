namespace Herzblut.Addresses;

/// <summary>
/// What joins the translations of one page: the path of its file below the language folder without <c>.md</c>, as the
/// default language has it (<c>haltung/gute-stimmung</c>, <c>haltung/index</c>, <c>index</c>); a page that exists in another
/// language only has its own path there. In Unicode form C.
/// </summary>
internal sealed record PagePath(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
