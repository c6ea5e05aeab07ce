using Herzblut.Diagnostics;

namespace Herzblut.Schemas;

/// <summary>
/// A key of an object.
/// </summary>
/// <param name="Name">As it is written.</param>
/// <param name="Value">What may stand after it.</param>
/// <param name="Purpose">What it is for, in one sentence: for schemas and forms.</param>
/// <param name="IsRequired">True where an object without it is an error.</param>
internal sealed record SchemaKey(string Name, Schema Value, Message Purpose, bool IsRequired = false);
