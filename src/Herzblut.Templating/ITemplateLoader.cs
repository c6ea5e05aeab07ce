using Herzblut.Diagnostics;

namespace Herzblut.Templating;

/// <summary>
/// Finds the templates that others include. Called at most once a name (an engine keeps what it was given), from any
/// thread.
/// </summary>
public interface ITemplateLoader
{
    /// <summary>The names there are, for whoever mistypes one; empty where the loader cannot tell.</summary>
    IEnumerable<string> Names => [];

    /// <summary>The template of a name as a template writes it (<c>include 'card'</c>); null where there is none.</summary>
    SourceText? Load(string name);
}
