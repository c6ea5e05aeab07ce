using Herzblut.Diagnostics;

namespace Herzblut.Rendering.Templates;

/// <summary>Finds the templates that others include. Thread-safe.</summary>
internal interface ITemplateSource
{
    /// <summary>All names, for whoever mistypes one.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The template of a name as a template writes it (<c>include 'card'</c>); null where there is none.</summary>
    ParsedTemplate? Find(string name);

    /// <summary>Which file <c>include</c> of a name looks for.</summary>
    string PlaceOf(string name);

    /// <summary>The text of a template that was found before, by its path.</summary>
    SourceText? SourceOf(string path);
}
