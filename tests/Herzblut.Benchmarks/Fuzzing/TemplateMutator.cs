namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>Makes broken templates out of good ones, always the same for the same seed.</summary>
internal sealed class TemplateMutator(IReadOnlyList<string> samples, int seed)
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{", "}", "(", ")", "[", "]", "\"", "'", "`", "$\"", "$", "$$", "$0", "@", "^", "|",
        "||", "&&", "??", "?!", "?", ":", "..", "..<", "...", ".", "?.", ",", ";", "\n", "\r\n", "#", "##", "=", "+=", "==", "!", "!=", "<", ">=", "+",
        "++", "--", "-", "*", "/", "//", "%", "<<", ">>", "\\", "\\u12", "0", "1", "2147483648", "1e30", "0x", "1.5", "1m", "null", "true", "empty", "x",
        " end ", " else ", " if ", " for x in ", " while ", " case ", " when ", " func f ", " func f(a, b = 1, c...) ", " ret ", " do ", " do; ", " capture x ",
        " with ", " wrap f ", " include \"x\" ", " import ", " readonly ", " tablerow x in ", " break ", " continue ", " in ", " limit:", " reversed ",
        "this", "for.index", "string.", "array.", "array.each ", "array.sort ", "math.", "date.", "object.eval ", "regex.match ", "object.to_json", "\u00a0", "\ud83d", "ß", "\0",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next broken template.</summary>
    public string Next()
    {
        string text = samples[_random.Next(samples.Count)];
        int changes = 1 + _random.Next(4);
        for (int i = 0; i < changes; i++)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text)
    {
        int at = _random.Next(text.Length + 1);
        int length = _random.Next(Math.Min(12, text.Length - at + 1));
        switch (_random.Next(6))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
            case 2:
                return text.Remove(at, length).Insert(at, Pieces[_random.Next(Pieces.Length)]);
            case 3:
                return text.Insert(at, text.Substring(_random.Next(text.Length - length + 1), length));
            case 4:
                string other = samples[_random.Next(samples.Count)];
                return text[..at] + other[_random.Next(other.Length + 1)..];
            default:
                return at < text.Length ? text[..at] + (char)(text[at] ^ (1 << _random.Next(7))) + text[(at + 1)..] : text;
        }
    }
}
