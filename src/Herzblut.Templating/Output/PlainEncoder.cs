namespace Herzblut.Templating.Output;

/// <summary>Writes everything unchanged.</summary>
internal sealed class PlainEncoder : OutputEncoder
{
    public override bool IsPlain => true;

    public override void WriteText(Utf8Output output, ReadOnlySpan<char> text) => output.Write(text);
}
