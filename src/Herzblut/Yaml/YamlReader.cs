using System.Collections.Frozen;
using Herzblut.Diagnostics;
using Herzblut.Yaml.Nodes;
using Herzblut.Yaml.Quick;
using Herzblut.Yaml.Slips;

namespace Herzblut.Yaml;

/// <summary>
/// Reads front matter and settings files into positioned nodes. What cannot be read is reported with its cure and left out;
/// the rest is still there.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a part of a file, or the whole of it, as one mapping.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Whole lines of it.</param>
    /// <param name="knownKeys">Names of keys at any level, which help to recognise slips.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <param name="mended">Its text, of the same length, where slips were found and mended already.</param>
    /// <param name="marginKeys">Those of the names that no entry inside another one has.</param>
    public static YamlMapping Read(
        SourceText source, SourceSpan span, FrozenSet<string> knownKeys, DiagnosticBag bag, string? mended = null, FrozenSet<string>? marginKeys = null)
    {
        if (mended is null && QuickYamlReader.TryRead(source, span) is { } mapping)
        {
            return mapping;
        }

        string yaml = mended ?? source.TextOf(span);
        var found = new DiagnosticBag();
        YamlNode? root = YamlTreeBuilder.Build(source, yaml, span.Start, found, out YamlFailure? failure);
        if (failure is { Kind: not YamlFailureKind.Syntax } limit)
        {
            var place = new SourceSpan(limit.Offset, 0);
            bag.Add(limit.Kind == YamlFailureKind.TooDeep
                ? YamlDiagnostics.TooDeep(source, place)
                : YamlDiagnostics.TooMany(source, place));
            return new YamlMapping([], span) { IsIncomplete = true };
        }

        if (failure is not null || root is not (YamlMapping or null))
        {
            return new YamlRecovery(source, span, yaml, knownKeys, marginKeys ?? [], bag).Read();
        }

        bag.AddRange(found.ToImmutable());
        return root as YamlMapping ?? new YamlMapping([], span);
    }
}
