namespace Herzblut.Rendering.Views;

/// <summary>Numbers and flags as objects, made once: templates ask for the same few again and again.</summary>
internal static class Boxed
{
    private const int Count = 1024;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Numbers = Make();

    /// <summary>A number as an object.</summary>
    public static object Of(int number) => (uint)number < Count ? Numbers[number] : number;

    /// <summary>A flag as an object.</summary>
    public static object Of(bool flag) => flag ? True : False;

    private static object[] Make()
    {
        object[] numbers = new object[Count];
        for (int i = 0; i < Count; i++)
        {
            numbers[i] = i;
        }

        return numbers;
    }
}
