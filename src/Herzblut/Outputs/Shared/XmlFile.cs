using System.Text;
using System.Xml;
using Herzblut.Markup;

namespace Herzblut.Outputs.Shared;

/// <summary>Writes XML files that are the same on every system: UTF-8 without byte order mark, a line an element, no indentation.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    };

    /// <summary>Makes a file, whose root element <paramref name="write"/> writes.</summary>
    public static OutputFile Create(IOutputSink sink, string path, Action<XmlWriter> write)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, Settings))
        {
            write(xml);
        }

        content.WriteByte((byte)'\n');
        return sink.Add(path, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Writes an author's text. Characters that XML cannot hold even escaped (U+0007, U+FFFE) are left out.</summary>
    public static void WriteText(this XmlWriter xml, string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
        {
            allowed.Append(rune);
        }

        xml.WriteString(allowed.ToString());
    }

    /// <summary>Writes an element that holds an author's text.</summary>
    public static void WriteTextElement(this XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteText(text);
        xml.WriteEndElement();
    }
}
