using System.Text;

namespace Herzblut.Benchmarks.Fuzzing;

/// <summary>Changes one file of the <see cref="Corpus"/> as slips of the hand, broken tools and malice would.</summary>
internal static class Mutator
{
    private const int MostChanges = 6;
    private const int MostRepetitions = 200;

    private static readonly string[] Paths = [.. Corpus.Files.Keys.Order(StringComparer.Ordinal)];

    private static readonly string[] Pieces =
    [
        "\0", "\u0001", "\u0007", "\u001B[2J", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "a\u0308", "\u0301", "😀", "ß", "İ", "ﬁ", "漢",
        "\\uFFFE", "\\uD800", "\\0", "\\x", "&#0;", "&#xFFFE;", "&#xD800;", "%00", "%EF%BF%BE", "%", "\n", "\r", "\r\n", "\t", " ", "    ", "\n\n", "---\n", "\n---\n", "...", "\n- ", "- ", ": ", ":", "? ", "| ", "> ", "|", ">",
        "\"", "'", "`", "```", "[", "]", "{", "}", "(", ")", "<", ">", "</", "/>", "<!--", "-->", "<!--[if IE]>", "<script>", "<details>", "</details>", "<svg", "<![CDATA[", "]]>", "<!DOCTYPE", "<?xml-stylesheet ?>", "&", "&amp;", "&a;",
        "*", "**", "_", "~~", "#", "## ", "1. ", "- [ ] ", "\n|---|", "[^1]", "[a](b.md)", "![a](../../media/logo.svg)", "[x]: y", "https://", "javascript:", "data:", "mailto:", "../", "//", "\\", "/",
        "{{", "}}", "{{~", "~}}", "{{ end }}", "{{ for x in 1..9 }}", "{{ if ", "{{ while true }}", "{{ include 'karte' }}", "{{ include 'chapter' }}", " | ", "1/0", "null", "true", "false", "~", "0", "-1", "1e999", "99999999999999999999", "2026-13-45", "NaN",
        "*a", "&a x", "<<: ", "!!binary ", "!x ", "%YAML 1.2\n", "url(", "@import 'a';", "/*", "*/", "import a from 'b'", "title", "title: x\n", "draft: true\n", "text: ", "extends: klein\n", "{0}", "{9}", "{", "role: [team, team]\n", "{de: x}",
    ];

    /// <summary>The path of a file and its changed content; the same for random numbers of the same seed.</summary>
    public static (string Path, byte[] Content) Mutate(Random random)
    {
        string path = Paths[random.Next(Paths.Length)];
        byte[] content = Corpus.Files[path];
        bool isPicture = path.EndsWith(".png", StringComparison.Ordinal) || !Encoding.UTF8.GetString(content).All(unit => unit is not '\uFFFD');
        for (int changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            content = isPicture || random.Next(12) == 0
                ? ChangeBytes([.. content], random)
                : Encoding.UTF8.GetBytes(ChangeText(Encoding.UTF8.GetString(content), random));
        }

        return (path, content);
    }

    private static byte[] ChangeBytes(List<byte> content, Random random)
    {
        int at = random.Next(content.Count + 1);
        switch (random.Next(4))
        {
            case 0 when at < content.Count:
                content[at] = (byte)random.Next(256);
                break;
            case 1 when at < content.Count:
                content[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                content.RemoveRange(at, Math.Min(content.Count - at, random.Next(1, 40)));
                break;
            default:
                content.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 9)));
                break;
        }

        return [.. content];
    }

    private static string ChangeText(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, 1 << random.Next(7));
        string piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(8) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(1, MostRepetitions)))),
            3 => text[..at] + piece + text[(at + length)..],
            4 => text[..at],
            5 => SwapLines(text, random),
            6 => random.Next(4) == 0 ? text.ReplaceLineEndings("\r\n") : text.Insert(at, piece),
            _ => text.Insert(at, piece),
        };
    }

    private static string SwapLines(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int one = random.Next(lines.Length);
        int other = random.Next(lines.Length);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }
}
