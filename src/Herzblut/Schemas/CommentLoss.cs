using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises a value whose end (or whole) YAML takes for a comment: <c>accent: #8a1538</c>, <c>title: Team #1</c>. A comment that
/// is meant as one has a space behind its sign.
/// </summary>
internal static class CommentLoss
{
    /// <summary>The finding; null where nothing is lost.</summary>
    public static Diagnostic? Find(YamlScalar scalar, FieldContext field)
    {
        if (scalar.Style != YamlStyle.Plain)
        {
            return null;
        }

        string text = field.Source.Text;
        int sign = scalar.Span.End;
        while (sign < text.Length && text[sign] is ' ' or '\t')
        {
            sign++;
        }

        bool isLost = sign > scalar.Span.End
            && sign + 1 < text.Length
            && text[sign] == '#'
            && char.IsLetterOrDigit(text[sign + 1]);
        if (!isLost)
        {
            return null;
        }

        int end = YamlLine.At(text, sign).End;
        int start = scalar.IsNull ? sign : scalar.Span.Start;
        return YamlDiagnostics.CommentSwallowsText(field.Source, SourceSpan.FromBounds(sign, end), text[start..end]);
    }
}
