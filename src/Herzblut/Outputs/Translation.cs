using Herzblut.Addresses;

namespace Herzblut.Outputs;

/// <summary>A page in one of its languages.</summary>
internal readonly record struct Translation(string Language, SiteAddress Address);
