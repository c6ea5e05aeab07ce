namespace Herzblut.Templating.Values;

/// <summary>The UTF-16 units of a text as a list of texts, for loops.</summary>
internal sealed class CharactersValue(string text) : ListValue
{
    public override int Count => text.Length;

    public override Value this[int index] => text[index].ToString();
}
