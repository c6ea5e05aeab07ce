namespace Herzblut.Markup;

/// <summary>Keeps the files in memory, for whoever looks at them or writes them later.</summary>
internal sealed class MemorySink : IOutputSink
{
    /// <inheritdoc/>
    public OutputFile Add(string path, ReadOnlySpan<byte> content) => new(path, content.ToArray());

    /// <inheritdoc/>
    public OutputFile Add(OutputFile file) => file;
}
