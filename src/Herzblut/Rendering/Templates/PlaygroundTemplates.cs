using Herzblut.Diagnostics;
using Herzblut.Rendering.Values;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Herzblut.Rendering.Templates;

/// <summary>The templates of one render of <see cref="TemplatePlayground"/>.</summary>
/// <param name="load">Gives the text of an included template; null where there is none.</param>
internal sealed class PlaygroundTemplates(Func<string, SourceText?> load) : ITemplateSource, ITemplateLoader
{
    private readonly Dictionary<string, SourceText> _byPath = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => [];

    /// <inheritdoc/>
    public ParsedTemplate? Find(string name) => Load(name) is { } source ? ParsedTemplate.Parse(source) : null;

    /// <inheritdoc/>
    public string PlaceOf(string name) => name;

    /// <inheritdoc/>
    public SourceText? SourceOf(string path) => _byPath.GetValueOrDefault(path);

    /// <inheritdoc/>
    string ITemplateLoader.GetPath(TemplateContext context, ScriptSpan callerSpan, string templateName)
        => Load(templateName)?.Path ?? throw new TemplateFault(callerSpan, IncludeProblems.NotFound(templateName, PlaceOf(templateName), nearest: null));

    /// <inheritdoc/>
    string ITemplateLoader.Load(TemplateContext context, ScriptSpan callerSpan, string templatePath) => _byPath[templatePath].Text;

    /// <inheritdoc/>
    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, ScriptSpan callerSpan, string templatePath) => new(_byPath[templatePath].Text);

    private SourceText? Load(string name)
    {
        SourceText? source = load(name);
        if (source is not null)
        {
            _byPath[source.Path] = source;
        }

        return source;
    }
}
