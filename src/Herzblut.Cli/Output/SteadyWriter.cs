using System.Text;

namespace Herzblut.Cli.Output;

/// <summary>
/// Standard output or error that may be full, closed or gone: what cannot be said is dropped, and the command goes on to its end.
/// </summary>
internal sealed class SteadyWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    /// <summary>True once something was dropped.</summary>
    public bool HasFailed { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine
    {
        get => inner.NewLine;
        set => inner.NewLine = value;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }
}
