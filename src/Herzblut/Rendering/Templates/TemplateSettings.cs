using System.Globalization;

namespace Herzblut.Rendering.Templates;

/// <summary>How <see cref="TemplatePlayground"/> renders. The defaults are those of the language.</summary>
public sealed record TemplateSettings
{
    /// <summary>How numbers and dates print. Default: invariant.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Whether values are escaped for HTML, as in themes. Default: no.</summary>
    public bool EscapesHtml { get; init; }

    /// <summary>Whether reading a variable that nobody set is an error. Default: no, it is null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>Whether a missing member of an existing object is null. Default: yes; otherwise it is an error.</summary>
    public bool RelaxedMemberAccess { get; init; } = true;

    /// <summary>Whether an index out of range is null. Default: yes; otherwise it is an error.</summary>
    public bool RelaxedIndexerAccess { get; init; } = true;

    /// <summary>Whether a member or an item of null is null. Default: no, it is an error.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>Whether calling null gives null. Default: no, it is an error.</summary>
    public bool RelaxedFunctionAccess { get; init; }

    /// <summary>Whether later lines of a printed value get the indentation of their code block. Default: yes.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Rounds of one outermost loop, the loops inside it included; 0 for any number. Default: 1000.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>Functions and includes running inside each other; 0 for any number. Default: 100.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>UTF-16 units of the output, and of a value that is printed; what is longer is cut. 0 for any number. Default: 1,048,576.</summary>
    public int LimitToString { get; init; } = 1024 * 1024;
}
