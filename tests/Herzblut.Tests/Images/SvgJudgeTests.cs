using System.Collections.Immutable;
using System.Text;
using Herzblut.Diagnostics;
using Herzblut.Images.Svg;
using Herzblut.Tests.Rendering;

namespace Herzblut.Tests.Images;

public class SvgJudgeTests
{
    // Files that nothing uses are written with drafts.
    private static readonly BuildOptions WithUnusedFiles = new() { IncludesDrafts = true, SourceDate = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero) };

    private const string Namespaces = "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'";

    [Theory]
    [InlineData("<script>alert(1)</script>", "SVG1006")]
    [InlineData("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "SVG1006")]
    [InlineData("<metadata><script/></metadata>", "SVG1006")]
    [InlineData("<foreignObject><p>x</p></foreignObject>", "SVG1006")]
    [InlineData("<handler type='application/ecmascript'/>", "SVG1006")]
    [InlineData("<iframe src='a'/>", "SVG1006")]
    [InlineData("<font-face-uri xlink:href='https://example.net/a.svg#f'/>", "SVG1006")]
    [InlineData("<color-profile xlink:href='https://example.net/a.icc'/>", "SVG1006")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>1</h:script>", "SVG1007")]
    [InlineData("<form xmlns='http://www.w3.org/1999/xhtml' action='javascript:1'/>", "SVG1007")]
    [InlineData("<math xmlns='http://www.w3.org/1998/Math/MathML'/>", "SVG1007")]
    [InlineData("<x xmlns='http://www.w3.org/1999/XSL/Transform'/>", "SVG1007")]
    [InlineData("<x xmlns='http://unknown.example/'/>", "SVG1007")]
    [InlineData("<rect onload='alert(1)'/>", "SVG1008")]
    [InlineData("<rect ONLOAD='alert(1)'/>", "SVG1008")]
    [InlineData("<g xml:base='https://example.net/'/>", "SVG1008")]
    [InlineData("<g e:event='click' xmlns:e='http://www.w3.org/2001/xml-events'/>", "SVG1008")]
    [InlineData("<a href='#x' ping='https://example.net/'/>", "SVG1008")]
    [InlineData("<animate attributeName='href' values='x;javascript:alert(1)'/>", "SVG1008")]
    [InlineData("<set attributeName='xlink:href' to='https://example.net/'/>", "SVG1008")]
    [InlineData("<set attributeName='onclick' to='alert(1)'/>", "SVG1008")]
    [InlineData("<a href='javascript:alert(1)'>x</a>", "SVG1009")]
    [InlineData("<a xlink:href=' java&#10;script:alert(1)'>x</a>", "SVG1009")]
    [InlineData("<a href='java\nscript:alert(1)'>x</a>", "SVG1009")]
    [InlineData("<a href='data:text/html,x'>x</a>", "SVG1009")]
    [InlineData("<a href='vbscript:x'>x</a>", "SVG1009")]
    [InlineData("<use href='data:text/xml;base64,AAAA'/>", "SVG1009")]
    [InlineData("<image href='data:image/svg+xml,x'/>", "SVG1009")]
    [InlineData("<rect style='-moz-binding:url(#a)'/>", "SVG1009")]
    [InlineData("<rect style='behavior:url(#a)'/>", "SVG1009")]
    [InlineData("<image href='https://example.net/a.png'/>", "SVG1010")]
    [InlineData("<image xlink:href='//example.net/a.png'/>", "SVG1010")]
    [InlineData("<image href='\\\\example.net\\a.png'/>", "SVG1010")]
    [InlineData("<image href='/\n/example.net/a.png'/>", "SVG1010")]
    [InlineData("<image href=' &#9;/&#10;/example.net/a.png'/>", "SVG1010")]
    [InlineData("<image href='&#x68;ttps://example.net/a.png'/>", "SVG1010")]
    [InlineData("<feImage href='http://example.net/a.png'/>", "SVG1010")]
    [InlineData("<use href='https://example.net/a.svg#b'/>", "SVG1010")]
    [InlineData("<linearGradient href='https://example.net/a.svg#b'/>", "SVG1010")]
    [InlineData("<rect fill='url(https://example.net/a#b)'/>", "SVG1010")]
    [InlineData("<rect style='fill: \\75 rl(\"//example.net/a\")'/>", "SVG1010")]
    [InlineData("<rect style='background:image-set(\"https://example.net/a\" 1x)'/>", "SVG1010")]
    [InlineData("<rect cursor='url(//example.net/a), auto'/>", "SVG1010")]
    [InlineData("<animate attributeName='fill' values='red;url(https://example.net/a)'/>", "SVG1010")]
    [InlineData("<style>@import 'a.css';</style>", "SVG1010")]
    [InlineData("<style><style/>.a{}</style>", "SVG1006")]
    [InlineData("<style><i:style xmlns:i='http://www.inkscape.org/namespaces/inkscape'>.a{}</i:style></style>", "SVG1006")]
    [InlineData("<style><g>/*</g>@import 'a.css';</style>", "SVG1006")]
    [InlineData("<style>@\\69mport 'a.css';</style>", "SVG1010")]
    [InlineData("<style>@imp<!-- x -->ort url(a.css);</style>", "SVG1010")]
    [InlineData("<style>a{content:\"/*\"} @import 'b'; a{content:\"*/\"}</style>", "SVG1010")]
    [InlineData("<style><![CDATA[@font-face{src:url(https://example.net/a.woff2)}]]></style>", "SVG1010")]
    [InlineData("<x:style xmlns:x='http://www.w3.org/2000/svg'>a{fill:url( 'https://example.net/a' )}</x:style>", "SVG1010")]
    public void What_runs_or_loads_something_is_an_error(string inside, string code)
        => Codes($"<svg {Namespaces}>{inside}</svg>").ShouldBe([code]);

    [Theory]
    [InlineData("<!DOCTYPE svg [ <!ENTITY x \"<script/>\"> ]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>", "SVG1004")]
    [InlineData("<!DOCTYPE svg PUBLIC \"a>b\" \"c\" [ <!ATTLIST svg onload CDATA \"alert(1)\"> ]><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG1001")]
    [InlineData("<!-- x --><?xml-stylesheet href='data:text/xsl,x'?><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG1005")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><?php x ?></svg>", "SVG1005")]
    [InlineData("<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'/>", "SVG1003")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?><svg xmlns='http://www.w3.org/2000/svg'><text>ä</text></svg>", "SVG1003")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", "SVG1002")]
    [InlineData("<svg xmlns='http://www.w3.org/1999/xhtml'><script/></svg>", "SVG1002")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>", "SVG1001")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>", "SVG1001")]
    [InlineData("kein Bild", "SVG1001")]
    [InlineData("", "SVG1001")]
    public void What_is_no_plain_drawing_is_an_error(string text, string code) => Codes(text).ShouldBe([code]);

    [Fact]
    public void Only_utf_8_is_read()
    {
        Judge(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>")).ToArray()).Single().Code.ShouldBe("SVG1003");
        Judge([.. "<svg xmlns='http://www.w3.org/2000/svg'><text>\u00e4</text></svg>"u8.ToArray().Select(unit => unit == 0xC3 ? (byte)0xE4 : unit)]).Single().Code.ShouldBe("SVG1003");
    }

    [Theory]
    [InlineData("<style>a{} @media print{b{fill:none}} @font-face{font-family:x;src:local('y'),url(data:font/woff2;base64,AA)}</style>")]
    [InlineData("<style type='text/css'><![CDATA[ .cls-1{fill:url(#verlauf)} ]]></style>")]
    [InlineData("<style>@namespace url(http://www.w3.org/2000/svg);</style>")]
    [InlineData("<a href='https://example.org/' target='_blank'><text>x</text></a><a xlink:href='../kapitel.html'/><a href='mailto:a@example.org'/>")]
    [InlineData("<image width='1' xlink:href='data:image/png;base64,AA'/><use href='#a'/><rect fill='url(\"#b\") red' style='font-family:\"Open Sans\"'/>")]
    [InlineData("<animate attributeName='opacity' from='0' to='1' dur='2s' repeatCount='indefinite' begin='a.click'/><animateTransform attributeName='transform' type='rotate'/>")]
    [InlineData("<switch><g systemLanguage='de'/><foreignObject requiredExtensions='http://ns.adobe.com/AdobeIllustrator/10.0/' x='0'/></switch>")]
    [InlineData("<metadata><?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?></metadata>")]
    [InlineData("<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><c:Work xmlns:c='http://creativecommons.org/ns#' r:about=''/></r:RDF></metadata>")]
    [InlineData("<s:namedview xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' pagecolor='#fff'/><g i:label='Ebene' xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:groupmode='layer'/>")]
    [InlineData("<g s:type='MSPage' xmlns:s='http://www.bohemiancoding.com/sketch/ns' data-name='Ebene 1' aria-label='x' role='img'/>")]
    [InlineData("<svg host='65bd71144e' content='&lt;mxfile/&gt;' style='background-color: rgb(255, 255, 255);'><g data-cell-id='0'/></svg>")]
    [InlineData("<text><textPath startOffset='5' href='#p'>http://example.org</textPath></text><title>javascript:</title>")]
    [InlineData("<filter color-interpolation-filters='sRGB'><feDropShadow dx='1' stdDeviation='2' flood-color='#000'/></filter>")]
    [InlineData("<defs><p:path-effect xmlns:p='http://www.inkscape.org/namespaces/inkscape' only_selected='false'/></defs><path d='M0 0' style='mix-blend-mode:normal;-inkscape-stroke:none'/>")]
    public void What_is_only_drawn_passes_silently(string inside)
    {
        Codes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Inkscape -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg {Namespaces} version='1.1' viewBox='0 0 1 1' xml:space='preserve' enable-background='new 0 0 1 1'>{inside}</svg>").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<image href='foto.png'/>", "SVG2001")]
    [InlineData("<use href='symbole.svg#a'/>", "SVG2001")]
    public void Another_file_is_a_warning(string inside, string code) => Codes($"<svg {Namespaces}>{inside}</svg>").ShouldBe([code]);

    [Fact]
    public void A_drawing_without_namespace_is_a_warning() => Codes("<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>").ShouldBe(["SVG2002"]);

    [Theory]
    [InlineData("\n  <g>\r\n    <rect x='1' onclick='x'/>", 3, 17, "onclick")]
    [InlineData("\n<a>ü</a><script>x</script>", 2, 10, "script")]
    [InlineData("<style>\n.a{}\n.b{fill:url(https://example.net/a)}</style>", 3, 13, "https://example.net/a")]
    public void A_finding_stands_at_its_place(string inside, int line, int column, string words)
    {
        Diagnostic finding = Judge(Encoding.UTF8.GetBytes($"<svg {Namespaces}>{inside}"))[0];

        finding.Source.CharacterPositionOf(finding.Span.Start).ShouldBe(new LinePosition(line, column));
        finding.Source.TextOf(finding.Span).ShouldBe(words);
        finding.Hint!.German.ShouldContain("png");
    }

    [Fact]
    public void Texts_of_draw_io_are_one_finding_that_says_how_to_export()
    {
        Diagnostic finding = Judge(Encoding.UTF8.GetBytes(
            $"<svg {Namespaces}><switch><foreignObject requiredFeatures='http://www.w3.org/TR/SVG11/feature#Extensibility'><div xmlns='http://www.w3.org/1999/xhtml' style='display: flex'>Text</div></foreignObject><text>Text</text></switch></svg>")).Single();

        finding.Source.TextOf(finding.Span).ShouldBe("foreignObject");
        finding.Hint!.German.ShouldContain("draw.io");
        finding.Hint.English.ShouldContain("'Formatted Text'");
    }

    [Fact]
    public void A_thousand_handlers_are_one_finding()
        => Codes($"<svg {Namespaces}>{string.Concat(Enumerable.Repeat("<rect onload='x'/>", 1000))}</svg>").ShouldBe(["SVG1008"]);

    [Theory]
    [InlineData("<title><style><!-- </style><img src=x onerror=alert(1)> --></style></title>")]
    [InlineData("<g><!--><img src=x onerror=alert(1)>--></g>")]
    [InlineData("<desc><![CDATA[<img src=x onerror=alert(1)>]]></desc>")]
    [InlineData("<p xmlns='http://ns.adobe.com/x'/>")]
    [InlineData("<i:x xmlns:i='http://ns.adobe.com/x' onfocus='x' tabindex='0'/>")]
    public void What_means_something_else_inside_a_page_is_no_icon(string inside)
        => Codes($"<svg {Namespaces}>{inside}</svg>", isInlined: true).ShouldContain("SVG1011");

    [Theory]
    [InlineData("<!--! Font Awesome Free 6.5 --><title>Herz</title><path d='M0 0'/>")]
    [InlineData("<style>.a{fill:none}</style><i:x xmlns:i='http://ns.adobe.com/x' b='1'/>")]
    public void Icons_of_drawing_programs_pass(string inside) => Codes($"<svg viewBox='0 0 1 1'>{inside}</svg>", isInlined: true).ShouldBeEmpty();

    [Theory]
    [InlineData("content/media/nirgends.svg")]
    [InlineData("content/de/haltung/mut/skript.SVG")]
    [InlineData("theme/assets/img/bild.svg")]
    [InlineData("theme/assets/icons/herz.svg")]
    [InlineData("theme/root/favicon.svg")]
    [InlineData("themes/klein/assets/img/bild.svg")]
    public void Every_drawing_that_is_written_is_judged(string path)
    {
        Diagnostic finding = new SmallSite().Add(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>").Build(WithUnusedFiles).Diagnostics.Single();

        finding.Code.ShouldBe("SVG1006");
        finding.Source.Path.ShouldBe(path);
    }

    [Fact]
    public void The_logo_and_the_picture_of_a_page_are_judged_once()
    {
        BuildResult result = new SmallSite()
            .Edit("site.yml", "theme: klein", "theme: klein\nbrand: {logo: media/logo.svg}")
            .Edit("content/de/haltung/mut.md", "## Anfang", "![Ein Bild](../../media/logo.svg) [Bild](../../media/logo.svg)\n\n## Anfang")
            .Add("content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>")
            .Build();

        result.Diagnostics.Single().Source.Path.ShouldBe("content/media/logo.svg");
    }

    [Theory]
    [InlineData("content/de/liste.csv", "\n <html><script>alert(1)</script>")]
    [InlineData("content/media/bild.avif", "\uFEFF<!DOCTYPE html>")]
    [InlineData("content/media/film.vtt", "<?xml version='1.0'?><x/>")]
    public void A_web_page_with_another_ending_is_an_error(string path, string text)
        => new SmallSite().Add(path, text).Build(WithUnusedFiles).Diagnostics.Single().Code.ShouldBe("CNT3015");

    [Fact]
    public void A_drawing_that_nothing_uses_is_not_written()
    {
        BuildResult result = new SmallSite().Add("content/media/nirgends.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>").Build();

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldNotContain(file => file.Path.EndsWith("nirgends.svg", StringComparison.Ordinal));
    }

    private static string[] Codes(string text, bool isInlined = false) => [.. Judge(Encoding.UTF8.GetBytes(text), isInlined).Select(finding => finding.Code)];

    private static ImmutableArray<Diagnostic> Judge(byte[] content, bool isInlined = false)
    {
        var bag = new DiagnosticBag();
        SvgJudge.Judge("content/media/a.svg", content, isInlined, bag);
        return bag.ToImmutable();
    }
}
