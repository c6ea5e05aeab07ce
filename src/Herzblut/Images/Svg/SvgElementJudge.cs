using System.Xml;
using Herzblut.Diagnostics;

namespace Herzblut.Images.Svg;

/// <summary>Judges one element of a drawing, at which the reader stands, and its attributes.</summary>
internal sealed class SvgElementJudge(SourceText source, XmlReader reader, bool isInlined, Action<string, Diagnostic> report)
{
    private const string AdobeExtensions = "http://ns.adobe.com/";

    // What is told to programs, and what is no style: addresses in it lead nowhere.
    private static readonly string[] Inert =
        ["id", "class", "content", "name", "requiredExtensions", "requiredFeatures", "requiredFormats", "role", "string", "title", "unicode"];

    private readonly string _element = reader.LocalName;
    private readonly bool _isSvg = reader.NamespaceURI is "" or SvgNames.SvgNamespace;

    public void Judge()
    {
        if (_isSvg && !SvgNames.IsElement(_element) && !IsNoteOfIllustrator())
        {
            report("element", SvgDiagnostics.Element(source, Place(), reader.Name));
            return;
        }

        if (!_isSvg && !SvgNames.IsEditors(reader.NamespaceURI))
        {
            report("element", SvgDiagnostics.ForeignElement(source, Place(), reader.Name));
        }
        else if (isInlined && !IsSameInHtml())
        {
            report("inlined", SvgDiagnostics.NotInlined(source, Place()));
        }

        while (_isSvg && reader.MoveToNextAttribute())
        {
            JudgeAttribute();
        }

        reader.MoveToElement();
    }

    // HTML knows no namespaces: what has no prefix is an element of HTML or of SVG there, and a handler of a drawing program works.
    private bool IsSameInHtml()
    {
        if (_isSvg)
        {
            return _element is not ("font" or "foreignObject");
        }

        bool isSame = reader.Prefix.Length > 0;
        while (reader.MoveToNextAttribute())
        {
            isSame &= !reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase);
        }

        reader.MoveToElement();
        return isSame;
    }

    // Illustrator hides its own format in a foreignObject without content that a browser shows.
    private bool IsNoteOfIllustrator()
        => _element is "foreignObject" && reader.GetAttribute("requiredExtensions")?.StartsWith(AdobeExtensions, StringComparison.Ordinal) == true;

    private void JudgeAttribute()
    {
        string name = reader.LocalName;
        bool isAllowed = reader.NamespaceURI switch
        {
            SvgNames.XmlnsNamespace => true,
            "" => SvgNames.IsAttribute(name),
            SvgNames.XlinkNamespace => SvgNames.IsXlinkAttribute(name),
            SvgNames.XmlNamespace => SvgNames.IsXmlAttribute(name),
            { } ns => SvgNames.IsEditors(ns),
        };
        if (!isAllowed)
        {
            report("attribute", SvgDiagnostics.Attribute(source, Place(), reader.Name));
        }
        else if (reader.NamespaceURI is "" or SvgNames.XlinkNamespace)
        {
            JudgeValue(name, reader.Value);
        }
    }

    private void JudgeValue(string name, string value)
    {
        if (name is "href")
        {
            Report(_element is "a" ? SvgAddress.OfLink(value) : SvgAddress.OfResource(value), value);
        }
        else if (name is "attributeName" && !IsHarmlessToAnimate(value))
        {
            report("attribute", SvgDiagnostics.Attribute(source, Place(), $"{reader.Name}=\"{value}\""));
        }
        else if (!Inert.Contains(name, StringComparer.Ordinal) && !name.StartsWith("data-", StringComparison.Ordinal) && !name.StartsWith("aria-", StringComparison.Ordinal))
        {
            CssScan.Run(value, Report);
        }
    }

    // An animation may change how something looks, not where it leads.
    private static bool IsHarmlessToAnimate(string value)
    {
        string name = value[(value.LastIndexOf(':') + 1)..].Trim();
        return name is not "href" && SvgNames.IsAttribute(name);
    }

    private void Report(SvgAddressKind kind, string words)
    {
        if (kind != SvgAddressKind.Inside)
        {
            report(kind.ToString(), SvgDiagnostics.Address(source, Place(), kind, words));
        }
    }

    private SourceSpan Place()
    {
        var place = (IXmlLineInfo)reader;
        int start = Math.Clamp(source.StartOfLine(place.LineNumber) + place.LinePosition - 1, 0, source.Text.Length);
        return new SourceSpan(start, Math.Min(reader.Name.Length, source.Text.Length - start));
    }
}
