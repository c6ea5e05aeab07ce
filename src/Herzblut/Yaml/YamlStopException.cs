namespace Herzblut.Yaml;

/// <summary>Leaves the recursion of <see cref="YamlTreeBuilder"/>, which catches it.</summary>
internal sealed class YamlStopException(int offset, YamlFailureKind kind) : Exception
{
    public int Offset { get; } = offset;

    public YamlFailureKind Kind { get; } = kind;
}
