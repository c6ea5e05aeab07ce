namespace Herzblut.Templating.Functions;

/// <summary>
/// Watches texts that grow while a function builds them, or that a function has made longer. Up to 1 Mi units it lets
/// them be: a short limit of the host cuts what is printed, it does not forbid to compute with longer texts.
/// </summary>
internal static class GrowthGuard
{
    private const long Harmless = 1024 * 1024;

    /// <summary>Ends the render where a text of this length is over the limit.</summary>
    public static void Check(in FunctionCall call, long length)
    {
        if (length > Harmless)
        {
            call.EnsureTextFits(length);
        }
    }

    /// <summary>The text, once it is checked.</summary>
    public static string Checked(in FunctionCall call, string text)
    {
        Check(call, text.Length);
        return text;
    }
}
