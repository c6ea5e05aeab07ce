namespace Herzblut.Templating.Functions;

/// <summary>
/// Watches a text that grows while a function builds it, or that a function has made longer. Up to 1 Mi units it lets
/// it be: a short limit of the host cuts what is printed, it does not forbid to compute with longer texts. Beyond, it
/// asks for the limit each time the text has doubled.
/// </summary>
internal struct GrowthGuard
{
    private const long Harmless = 1024 * 1024;

    private long _checked;

    /// <summary>Ends the render where a text of this length is over the limit.</summary>
    public void Check(in FunctionCall call, long length)
    {
        if (length > Harmless && length > _checked * 2)
        {
            call.EnsureTextFits(length);
            _checked = length;
        }
    }

    /// <summary>The text, once it is checked.</summary>
    public static string Checked(in FunctionCall call, string text)
    {
        default(GrowthGuard).Check(call, text.Length);
        return text;
    }
}
