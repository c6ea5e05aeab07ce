using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Slips;

namespace Herzblut.Schemas;

/// <summary>
/// Recognises a value whose end (or whole) YAML takes for a comment: <c>accent: #8a1538</c>, <c>title: Team #1</c>. A comment that
/// is meant as one has a space after its hash.
/// </summary>
internal static class CommentLoss
{
    /// <summary>The finding; null where nothing is lost.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="field">Where it stands.</param>
    /// <param name="isList">True where a list is expected.</param>
    public static Diagnostic? Find(YamlScalar scalar, FieldContext field, bool isList = false)
    {
        if (scalar.Style != YamlStyle.Plain)
        {
            return null;
        }

        string text = field.Source.Text;
        int hash = scalar.Span.End;
        while (hash < text.Length && text[hash] is ' ' or '\t')
        {
            hash++;
        }

        bool isLost = hash > scalar.Span.End
            && hash + 1 < text.Length
            && text[hash] == '#'
            && char.IsLetterOrDigit(text[hash + 1]);
        if (!isLost)
        {
            return null;
        }

        int end = YamlLine.At(text, hash).End;
        if (isList && scalar.IsNull && Hashtags(text[hash..end]) is { } tags)
        {
            return QuotingDiagnostics.CommentInBrackets(field.Source, SourceSpan.FromBounds(hash, end), tags);
        }

        int start = scalar.IsNull ? hash : scalar.Span.Start;
        return QuotingDiagnostics.CommentSwallowsText(field.Source, SourceSpan.FromBounds(hash, end), text[start..end]);
    }

    // "#Service #Kultur" as the list ["#Service", "#Kultur"]; null where other words stand between.
    private static string? Hashtags(string text)
    {
        string[] words = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => word.Length > 1 && word[0] == '#') ? $"[{string.Join(", ", words.Select(word => $"\"{word}\""))}]" : null;
    }
}
