namespace Herzblut.Yaml;

/// <summary>
/// Where the parser gave up, which is seldom where the writer has to change something.
/// </summary>
/// <param name="Offset">In the file.</param>
/// <param name="Kind">What stopped it.</param>
internal readonly record struct YamlFailure(int Offset, YamlFailureKind Kind);
