using System.Buffers;
using Herzblut.Templating.Output;
using Herzblut.Templating.Values;

namespace Herzblut.Templating.Functions.Strings;

/// <summary>
/// <c>string.handleize</c>: letters and digits of every script in lower case, each run of anything else as one hyphen,
/// none at the end.
/// </summary>
internal static class Handles
{
    private const int StackLength = 256;

    public static Value Handleize(in FunctionCall call)
    {
        string text = call.Text(0) ?? "";
        char[] handle = ArrayPool<char>.Shared.Rent(text.Length);
        string result = new(handle, 0, Fill(text, handle));
        ArrayPool<char>.Shared.Return(handle);
        return result;
    }

    public static void Write(in FunctionCall call, Utf8Output output)
    {
        string text = call.Text(0) ?? "";
        char[]? rented = text.Length > StackLength ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> handle = rented ?? stackalloc char[StackLength];
        output.Write(handle[..Fill(text, handle)]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static int Fill(string text, Span<char> handle)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                handle[length++] = char.ToLowerInvariant(c);
            }
            else if (length == 0 || handle[length - 1] != '-')
            {
                handle[length++] = '-';
            }
        }

        return length > 0 && handle[length - 1] == '-' ? length - 1 : length;
    }
}
