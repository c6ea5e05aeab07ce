using System.Buffers;
using Herzblut.Templating.Output;

namespace Herzblut.Templating.Functions;

/// <summary>Writes the changed text to the front of <paramref name="target"/> and gives its length.</summary>
internal delegate int TextFiller(ReadOnlySpan<char> text, Span<char> target);

/// <summary>Runs a <see cref="TextFiller"/> over a buffer of its own, for a result as a text or straight to the output.</summary>
internal static class TextTransform
{
    private const int StackLength = 256;

    /// <param name="text">The text to change.</param>
    /// <param name="room">The greatest length that the filler can need.</param>
    /// <param name="filler">What to do.</param>
    public static string ToText(ReadOnlySpan<char> text, int room, TextFiller filler)
    {
        char[]? rented = room > StackLength ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> target = rented ?? stackalloc char[StackLength];
        string changed = new(target[..filler(text, target)]);
        Return(rented);
        return changed;
    }

    /// <summary>As <see cref="ToText"/>, written to <paramref name="output"/>.</summary>
    public static void Write(ReadOnlySpan<char> text, int room, TextFiller filler, Utf8Output output)
    {
        char[]? rented = room > StackLength ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> target = rented ?? stackalloc char[StackLength];
        output.Write(target[..filler(text, target)]);
        Return(rented);
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
