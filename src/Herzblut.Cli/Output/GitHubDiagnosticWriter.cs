using System.Collections.Immutable;
using System.Globalization;
using Herzblut.Diagnostics;

namespace Herzblut.Cli.Output;

/// <summary>
/// Prints diagnostics as workflow commands that GitHub shows at the changed lines of a pull request. Format:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/// </summary>
internal sealed class GitHubDiagnosticWriter(TextWriter writer, MessageLanguage language) : IDiagnosticWriter
{
    /// <inheritdoc/>
    public void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            LinePosition position = diagnostic.Source.CharacterPositionOf(diagnostic.Span.Start);
            string text = VisibleText.Of(diagnostic.Message.In(language));
            if (diagnostic.Hint is { } hint)
            {
                text += "\n" + VisibleText.Of(hint.In(language));
            }

            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"::{CommandFor(diagnostic.Severity)} file={Property(VisibleText.Of(diagnostic.Source.Path))},line={position.Line},col={position.Column},title={diagnostic.Code}::{Data(text)}\n"));
        }
    }

    private static string CommandFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
