using Herzblut.Addresses;

namespace Herzblut.Outputs;

/// <summary>A page in one of its languages.</summary>
internal sealed record Translation(string Language, SiteAddress Address);
