using System.Xml;
using Herzblut.Diagnostics;

namespace Herzblut.Images.Svg;

/// <summary>
/// Judges a drawing before it is written. A picture inside a page runs nothing, yet a reader may open it by itself, and then it is a
/// page of the site, where readers' notes lie. So it may only draw: what it consists of stands in <see cref="SvgNames"/>, and it asks no
/// server for anything. Of each kind of fault the first is reported, since the cure is the same for all.
/// </summary>
internal sealed class SvgJudge
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly bool _isInlined;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private int _wordsDepth = int.MaxValue;

    private SvgJudge(SourceText source, bool isInlined, DiagnosticBag bag)
    {
        _source = source;
        _isInlined = isInlined;
        _bag = bag;
    }

    /// <summary>True for files that browsers show as a drawing.</summary>
    public static bool IsDrawing(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges a file.</summary>
    /// <param name="path">How diagnostics name it.</param>
    /// <param name="content">The bytes as they will be written.</param>
    /// <param name="isInlined">True where it becomes part of a page, which is not read as XML.</param>
    /// <param name="bag">Receives the findings.</param>
    public static void Judge(string path, ReadOnlySpan<byte> content, bool isInlined, DiagnosticBag bag)
    {
        var nothing = new SourceText(path, "");
        if (content.Length > SvgText.MaximumBytes)
        {
            bag.Add(SvgDiagnostics.TooLarge(nothing));
        }
        else if (SvgText.Decode(content) is { } text)
        {
            new SvgJudge(new SourceText(path, text), isInlined, bag).Judge(isAscii: !content.ContainsAnyExceptInRange((byte)0, (byte)127));
        }
        else
        {
            bag.Add(SvgDiagnostics.OtherEncoding(nothing, default));
        }
    }

    private void Judge(bool isAscii)
    {
        SourceSpan documentType = SvgText.DocumentTypeIn(_source.Text, out bool isPlain);
        if (!isPlain)
        {
            _bag.Add(SvgDiagnostics.OwnDefinitions(_source, documentType));
            return;
        }

        try
        {
            using XmlReader reader = SvgText.Read(_source.Text, documentType);
            Read(reader, isAscii);
        }
        catch (XmlException problem)
        {
            int line = Math.Clamp(problem.LineNumber, 1, _source.LineCount);
            _bag.Add(SvgDiagnostics.NotWellFormed(_source, PlaceAt(line, problem.LinePosition, length: 1)));
        }
    }

    private void Read(XmlReader reader, bool isAscii)
    {
        SvgStyleElement? style = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.XmlDeclaration:
                    ReadDeclaration(reader, isAscii);
                    break;
                case XmlNodeType.ProcessingInstruction when reader.Name is not "xpacket" || reader.Depth == 0:
                    Report("instruction", SvgDiagnostics.Instruction(_source, Place(reader), reader.Name));
                    break;
                case XmlNodeType.Element:
                    if (reader.Depth == 0 && !ReadRoot(reader))
                    {
                        return;
                    }

                    style = ReadInside(style, reader);
                    new SvgElementJudge(_source, reader, _isInlined, Report).Judge();
                    ReportNested(reader);
                    break;
                case XmlNodeType.EndElement when style is not null && reader.Depth == style.Depth:
                    JudgeStyle(style);
                    style = null;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.Comment:
                    style?.Text.Append(reader.NodeType == XmlNodeType.Comment ? "" : reader.Value);
                    ReportHidden(reader);
                    break;
            }
        }
    }

    private bool ReadRoot(XmlReader reader)
    {
        bool isSvg = reader.LocalName is "svg" && reader.NamespaceURI is "" or SvgNames.SvgNamespace;
        if (!isSvg)
        {
            _bag.Add(SvgDiagnostics.NoDrawing(_source, Place(reader)));
        }
        else if (reader.NamespaceURI.Length == 0 && !_isInlined)
        {
            _bag.Add(SvgDiagnostics.NoNamespace(_source, Place(reader)));
        }

        return isSvg;
    }

    // Browsers take the text of a style sheet without that of elements inside it: what they read would not be what is judged here.
    private SvgStyleElement? ReadInside(SvgStyleElement? style, XmlReader reader)
    {
        if (style is not null)
        {
            Report("element", SvgDiagnostics.Element(_source, Place(reader), reader.Name));
            return style;
        }

        return reader is { LocalName: "style", IsEmptyElement: false } ? new SvgStyleElement(reader.Depth, OffsetOf(reader)) : null;
    }

    private void ReadDeclaration(XmlReader reader, bool isAscii)
    {
        // Of the others a file of nothing but ASCII reads the same.
        bool isUtf8 = reader.GetAttribute("encoding")?.ToLowerInvariant() switch
        {
            null or "utf-8" or "utf8" => true,
            "us-ascii" or "ascii" or "iso-8859-1" or "iso-8859-15" or "latin1" or "windows-1252" => isAscii,
            _ => false,
        };
        if (!isUtf8)
        {
            Report("encoding", SvgDiagnostics.OtherEncoding(_source, Place(reader)));
        }
    }

    // Part of a page, a drawing is read as HTML: a CDATA section and such a comment end elsewhere there.
    private void ReportHidden(XmlReader reader)
    {
        bool isHidden = reader.NodeType == XmlNodeType.CDATA
            || (reader.NodeType == XmlNodeType.Comment && (reader.Value.StartsWith('>') || reader.Value.StartsWith("->", StringComparison.Ordinal)));
        if (_isInlined && isHidden)
        {
            Report("inlined", SvgDiagnostics.NotInlined(_source, Place(reader)));
        }
    }

    // And what stands in a title or a description is HTML there.
    private void ReportNested(XmlReader reader)
    {
        if (_isInlined && reader.Depth > _wordsDepth)
        {
            Report("inlined", SvgDiagnostics.NotInlined(_source, Place(reader)));
        }
        else
        {
            _wordsDepth = reader is { LocalName: "title" or "desc", IsEmptyElement: false } ? reader.Depth : int.MaxValue;
        }
    }

    private void JudgeStyle(SvgStyleElement style) => CssScan.Run(style.Text.ToString(), (kind, words) =>
    {
        int found = _source.Text.IndexOf(words, style.Start, StringComparison.Ordinal);
        SourceSpan place = found < 0 ? new SourceSpan(style.Start, "style".Length) : new SourceSpan(found, words.Length);
        Report(kind.ToString(), SvgDiagnostics.Address(_source, place, kind, words));
    });

    private void Report(string kind, Diagnostic finding)
    {
        if (_reported.Add(kind))
        {
            _bag.Add(finding);
        }
    }

    private SourceSpan Place(XmlReader reader)
        => new(OffsetOf(reader), Math.Min(Math.Max(1, reader.Name.Length), _source.Text.Length - OffsetOf(reader)));

    private int OffsetOf(XmlReader reader) => PlaceAt(((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition, length: 0).Start;

    private SourceSpan PlaceAt(int line, int position, int length)
    {
        int start = Math.Clamp(_source.StartOfLine(line) + position - 1, 0, _source.Text.Length);
        return new SourceSpan(start, Math.Min(length, _source.Text.Length - start));
    }
}
